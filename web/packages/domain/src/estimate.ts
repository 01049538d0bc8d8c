import Big from 'big.js'
import type { Money } from './money'

/** What a category charges: yuan for the way there, yuan per hour. */
export interface Tariff {
  callOutFee?: string
  labourPrice?: string
}

/** Something that is charged by quantity. */
export interface Priced {
  name: string
  unit: string
  unitPrice: string
  quantity: string
}

/** What somebody means to do, or has done. */
export interface Work {
  services: Priced[]
  labourHours: string
  materials: Priced[]
}

export interface EstimateLine extends Priced {
  kind: 'CALL_OUT' | 'SERVICE' | 'LABOUR' | 'MATERIAL'
  amount: Money
}

/**
 * The price of a job before the platform has computed it, by the same rule: each line rounded once, half up, and the sum of the lines is what is
 * paid. To show while somebody chooses; what counts is what the platform answers.
 */
export function estimate(tariff: Tariff, work: Work, words: { callOut: string; times: string; labour: string; hours: string }): { lines: EstimateLine[]; total: Money } {
  const lines: EstimateLine[] = []
  const add = (kind: EstimateLine['kind'], item: Priced): void => {
    lines.push({ ...item, kind, amount: new Big(item.quantity).times(item.unitPrice).round(2, Big.roundHalfUp).toFixed(2) })
  }
  if (new Big(tariff.callOutFee || 0).gt(0)) add('CALL_OUT', { name: words.callOut, unit: words.times, unitPrice: tariff.callOutFee!, quantity: '1' })
  work.services.forEach((item) => add('SERVICE', item))
  if (new Big(work.labourHours || 0).gt(0)) add('LABOUR', { name: words.labour, unit: words.hours, unitPrice: tariff.labourPrice || '0', quantity: work.labourHours })
  work.materials.forEach((item) => add('MATERIAL', item))
  return { lines, total: lines.reduce((sum, { amount }) => sum.plus(amount), new Big(0)).toFixed(2) }
}

/** A quantity more or less, exactly, and never below zero. */
export function stepped(quantity: string, by: string, most?: string): string {
  const next = new Big(quantity || 0).plus(by)
  if (next.lt(0)) return '0'
  return most !== undefined && next.gt(most) ? new Big(most).toFixed() : next.toFixed()
}

/** What of an issued material somebody still holds: issued less used less returned. */
export function outstanding(line: { issued?: string; used?: string; returned?: string }): string {
  return new Big(line.issued || 0).minus(line.used || 0).minus(line.returned || 0).toFixed()
}

/** The difference of two quantities. */
export function less(quantity: string, other: string): string {
  return new Big(quantity || 0).minus(other || 0).toFixed()
}
