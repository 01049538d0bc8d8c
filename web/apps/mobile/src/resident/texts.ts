const zh = {
  brand: '榕居',
  title: '业主端',
  slogan: '报修、缴费、查进度，都在手机上',
  tabs: { home: '首页' },
  signIn: {
    phoneHint: '登记在物业的手机号',
    codeHint: '6 位验证码',
    send: '获取验证码',
    again: '{seconds} 秒后重发',
    sent: '验证码已发送到 {phone}，5 分钟内有效',
    phoneWrong: '请输入 11 位手机号',
    codeWrong: '请输入短信中的 6 位验证码',
    terms: '首次登录会自动关联您在物业登记的房屋和车位。',
    demoTitle: '这是演示平台，不会真的发送短信',
    demo: '可用 13800000001 至 13800000040 登录。验证码由管理员在接口 GET /api/v1/sms-outbox 查看，或运行 deploy/sms-code 手机号。',
  },
}

const en: typeof zh = {
  brand: 'Banyan',
  title: 'Residents',
  slogan: 'Repairs, bills and progress on your phone',
  tabs: { home: 'Home' },
  signIn: {
    phoneHint: 'The number on record',
    codeHint: '6 digits',
    send: 'Send code',
    again: 'Again in {seconds} s',
    sent: 'A code was sent to {phone}, valid for 5 minutes',
    phoneWrong: 'Please enter the 11 digits of your mobile number',
    codeWrong: 'Please enter the 6 digits of the message',
    terms: 'The first sign-in links your houses and parking places on record.',
    demoTitle: 'This is a demo: no message is really sent',
    demo: 'Sign in as 13800000001 to 13800000040. The administrator sees the code at GET /api/v1/sms-outbox, or run deploy/sms-code PHONE.',
  },
}

/** The texts of the resident app. */
export const texts = { 'zh-CN': zh, en }
