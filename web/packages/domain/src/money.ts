import Big from 'big.js'

/** Money on the wire: yuan as a decimal string with two places, `"128.00"`. Never a JavaScript number, which would lose fen. */
export type Money = string

/** Adds amounts exactly. */
export function sum(amounts: readonly (Money | undefined)[]): Money {
  return amounts.reduce((total, amount) => total.plus(amount || 0), new Big(0)).toFixed(2)
}

/** Less than zero, zero, or more, as for sorting. */
export function compare(a: Money, b: Money): number {
  return new Big(a).cmp(b)
}

export function isPositive(amount: Money | undefined): boolean {
  return new Big(amount || 0).gt(0)
}

/** What is left to pay of what somebody owes. */
export function leftToPay({ owed, paid }: { owed?: Money; paid?: Money }): Money {
  const left = new Big(owed || 0).minus(paid || 0)
  return left.gt(0) ? left.toFixed(2) : '0.00'
}

/** `¥1,280.50`; what is negative stands in brackets, as accountants write it. */
export function yuan(amount: Money | undefined): string {
  const value = new Big(amount || 0)
  const text = `¥${grouped(value.abs().toFixed(2))}`
  return value.lt(0) ? `(${text})` : text
}

/** A price or quantity without needless zeros: `2.80`, `0.5`, `3`. Prices keep two places. */
export function plainNumber(value: string | undefined, places = 0): string {
  const number = new Big(value || 0)
  const least = number.toFixed()
  const shown = least.split('.')[1]?.length ?? 0
  return grouped(number.toFixed(Math.max(shown, places)))
}

function grouped(digits: string): string {
  const [whole = '0', fraction] = digits.split('.')
  const separated = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return fraction ? `${separated}.${fraction}` : separated
}
