import { Once, type Page } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { ElMessage } from 'element-plus'
import { computed, h, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { today } from './days'
import { useTask } from './useTask'

const PIECE = 100
/** Rows that the browser writes by itself: where the platform makes longer files, and where nobody does. */
const MOST = { withJob: 1000, alone: 5000 }

/** Has the platform write the file: what is filtered, and how it is asked. */
export interface ExportJob<F extends object> {
  filter: () => F
  order: (header: { 'Idempotency-Key': string }, filter: F) => Promise<unknown>
}

/** One cell of a CSV file; what a table program would take for a formula is quoted. */
export function csvCell(value: unknown): string {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as a file that Excel opens without asking for the encoding. */
export function csv(rows: unknown[][]): Blob {
  return new Blob([`\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}`], { type: 'text/csv' })
}

/** Writes exactly what is filtered into a file that Excel opens, page by page, with its progress; what is longer is left to a job of the platform. */
export function useExport<T, F extends object = object>(name: string, columns: () => { label: string; value: (row: T) => unknown }[], read: (page: number, size: number) => Promise<Page<T>>, job?: ExportJob<F>) {
  const { t } = useI18n()
  const { queries } = usePlatform()
  const router = useRouter()
  const { run, running } = useTask()
  const progress = ref({ done: 0, total: 0 })

  async function write(): Promise<void> {
    const rows: T[] = []
    progress.value = { done: 0, total: 0 }
    for (let page = 1; ; page++) {
      const piece = await read(page, PIECE)
      if (job && piece.total > MOST.withJob) return order(job, piece.total)
      if (piece.total > MOST.alone) return void ElMessage({ type: 'warning', message: t('shared.exportTooMany', { n: MOST.alone }) })
      rows.push(...piece.items)
      progress.value = { done: rows.length, total: piece.total }
      if (!piece.items.length || rows.length >= piece.total) break
    }
    save(csv([columns().map(({ label }) => label), ...rows.map((row) => columns().map(({ value }) => value(row)))]), `${name}-${today()}.csv`)
    ElMessage({ type: 'success', message: t('shared.exported', { n: rows.length }) })
  }
  async function order({ filter, order: ask }: ExportJob<F>, n: number): Promise<void> {
    const wish = filter()
    const once = new Once(`export:${name}`)
    await ask(once.header(wish), wish)
    once.done()
    await queries.invalidateQueries({ queryKey: ['exports'] })
    const message = ElMessage({
      type: 'success',
      duration: 8000,
      showClose: true,
      message: h('span', [`${t('shared.exportOrdered', { n })}  `, h('button', { type: 'button', class: 'plain-button strong', onClick: () => (message.close(), void router.push({ name: 'exports' })) }, t('shared.exportSee'))]),
    })
  }
  const label = computed(() => (running.value ? t('shared.exporting', progress.value) : t('shared.export')))
  return { start: () => run('export', write), busy: computed(() => running.value !== ''), label }
}

/** Puts something into the downloads of the browser. */
export function save(content: Blob, file: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(content), download: file })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
