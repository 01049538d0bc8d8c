const APPS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\//, 'WeChat'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/(Headless)?Chrom(e|ium)\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
]

/** What a browser calls itself, in the words its owner knows: `Chrome · Windows`. Empty for what says nothing we know. */
export function deviceName(userAgent = ''): string {
  const known = (names: typeof APPS): string | undefined => names.find(([pattern]) => pattern.test(userAgent))?.[1]
  return [known(APPS), known(SYSTEMS)].filter(Boolean).join(' · ')
}
