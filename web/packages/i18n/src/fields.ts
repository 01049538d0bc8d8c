import type { Language } from './problems'

/** What is wrong with a field, by its code: Chinese, English. What a service says itself is in English and for developers. */
const FIELDS: Record<string, readonly [zh: string, en: string]> = {
  required: ['请填写', 'Please fill this in'],
  'not-blank': ['请填写', 'Please fill this in'],
  'not-null': ['请填写', 'Please fill this in'],
  'not-empty': ['请至少填写一项', 'Please give at least one'],
  pattern: ['格式不正确，请检查', 'This is not in the right form'],
  type: ['格式不正确，请检查', 'This is not in the right form'],
  invalid: ['内容不正确，请检查', 'Please check this'],
  size: ['长度不合要求', 'Too long or too short'],
  digits: ['小数位数或数值过大', 'Too many digits'],
  min: ['数值太小', 'Too small'],
  max: ['数值太大', 'Too large'],
  positive: ['必须大于 0', 'Must be more than 0'],
  'positive-or-zero': ['不能小于 0', 'Must not be below 0'],
  'decimal-min': ['数值太小', 'Too small'],
  'decimal-max': ['数值太大', 'Too large'],
  range: ['超出允许范围', 'Out of range'],
  unknown: ['没有找到，请重新选择', 'Not found. Please choose again'],
  masked: ['请输入完整号码，不更换则留空', 'Please enter the whole number, or leave it empty to keep it'],
  taken: ['已被使用，请换一个', 'Taken already. Please choose another'],
  repeated: ['重复了', 'This is there twice'],
  duplicate: ['重复了', 'This is there twice'],
  differs: ['与登记的不一致', 'Not as it is on record'],
  past: ['时间已过，请重新选择', 'This is over. Please choose a later one'],
  phone: ['电话号码不正确', 'This is no phone number'],
  'password-weak': ['密码太简单，请换一个更长、不常见的密码', 'Too weak. Please choose a longer, less common one'],
  'too-few': ['太少', 'Too few'],
  'too-many': ['太多', 'Too many'],
  'not-in-project': ['不属于这个项目', 'Not of this project'],
  'inside-itself': ['不能放在自己下面', 'It cannot lie below itself'],
  'too-deep': ['层级太多', 'Too many levels'],
}

/** What to tell somebody about a field that was refused: by its code, else what the platform said when it is in the reader's language. */
export function explainField({ code, detail }: { code: string; detail?: string }, language: Language): string {
  const own = FIELDS[code]
  if (own) return own[language === 'en' ? 1 : 0]
  const readable = detail && /[一-鿿]/.test(detail) === (language !== 'en')
  return readable ? detail : FIELDS.invalid![language === 'en' ? 1 : 0]
}
