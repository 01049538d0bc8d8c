import { plainNumber, yuan } from './money'

/** A line of a bill as billing explains it. */
export interface ExplainedLine {
  name?: string
  amount?: string
  quantity?: string
  unit?: string
  unitPrice?: string
  explanation?: {
    formula?: string
    inputs?: { quantity?: string; unitPrice?: string }
    exact?: string
    rounding?: string
    agrees?: boolean
  }
}

/** What the line was computed from, in one sentence of arithmetic: `0.5 小时 × ¥120.00 = ¥60.00`. */
export function arithmetic(line: ExplainedLine): string {
  const quantity = line.explanation?.inputs?.quantity ?? line.quantity
  const price = line.explanation?.inputs?.unitPrice ?? line.unitPrice
  if (quantity === undefined || price === undefined) return yuan(line.amount)
  const unit = line.unit ? ` ${line.unit}` : ''
  return `${plainNumber(quantity)}${unit} × ¥${plainNumber(price, 2)} = ${yuan(line.amount)}`
}

/** Whether rounding changed anything: the exact product and the amount differ. */
export function wasRounded(line: ExplainedLine): boolean {
  const exact = line.explanation?.exact
  return exact !== undefined && Number(exact) !== Number(line.amount)
}
