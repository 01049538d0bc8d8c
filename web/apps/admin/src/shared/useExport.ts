import type { Page } from '@banyan/api'
import { ElMessage } from 'element-plus'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { today } from './days'
import { useTask } from './useTask'

const PIECE = 100
const MOST = 5000

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

/** Writes exactly what is filtered into a file that Excel opens, page by page, with its progress. */
export function useExport<T>(name: string, columns: () => { label: string; value: (row: T) => unknown }[], read: (page: number, size: number) => Promise<Page<T>>) {
  const { t } = useI18n()
  const { run, running } = useTask()
  const progress = ref({ done: 0, total: 0 })

  async function write(): Promise<void> {
    const rows: T[] = []
    progress.value = { done: 0, total: 0 }
    for (let page = 1; ; page++) {
      const piece = await read(page, PIECE)
      if (piece.total > MOST) return void ElMessage({ type: 'warning', message: t('shared.exportTooMany', { n: MOST }) })
      rows.push(...piece.items)
      progress.value = { done: rows.length, total: piece.total }
      if (!piece.items.length || rows.length >= piece.total) break
    }
    save(csv([columns().map(({ label }) => label), ...rows.map((row) => columns().map(({ value }) => value(row)))]), `${name}-${today()}.csv`)
    ElMessage({ type: 'success', message: t('shared.exported', { n: rows.length }) })
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
