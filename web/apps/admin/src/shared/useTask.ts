import type { Problem } from '@banyan/api'
import { useSentence } from '@banyan/ui'
import { ElMessage } from 'element-plus'
import { computed, h, ref } from 'vue'
import { useI18n } from 'vue-i18n'

export interface Outcome {
  /** What is said when it is done. */
  done?: string
  /** Takes it back; offered for a few seconds. */
  undo?: () => Promise<unknown>
}

/**
 * Something that is sent to the platform: it cannot be pressed twice, a refusal becomes a sentence, and what is harmless can be taken back.
 * `failure` is the last refusal, for the fields of a form.
 */
export function useTask() {
  const { t } = useI18n()
  const sentence = useSentence()
  const running = ref('')
  const failure = ref<Problem>()
  const refusal = computed(() => (failure.value ? sentence(failure.value) : ''))

  /** @param quiet the refusal is shown by the form itself */
  async function run<T>(name: string, action: () => Promise<T>, outcome: Outcome = {}, quiet = false): Promise<T | undefined> {
    if (running.value) return undefined
    running.value = name
    failure.value = undefined
    try {
      const result = await action()
      if (outcome.done) say(outcome)
      return result
    } catch (refused) {
      failure.value = refused as Problem
      if (!quiet) ElMessage({ type: 'error', message: sentence(refused), duration: 6000, showClose: true })
      return undefined
    } finally {
      running.value = ''
    }
  }

  function say({ done, undo }: Outcome): void {
    if (!undo) return void ElMessage({ type: 'success', message: done })
    const message = ElMessage({
      type: 'success',
      duration: 8000,
      showClose: true,
      message: h('span', [`${done}  `, h('button', { type: 'button', class: 'plain-button strong', onClick: () => void takeBack() }, t('shared.undo'))]),
    })
    const takeBack = async (): Promise<void> => {
      message.close()
      await run('undo', undo, { done: t('shared.undone') })
    }
  }

  return { run, running, failure, refusal, clear: () => (failure.value = undefined) }
}
