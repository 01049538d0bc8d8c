import { inspectPages } from './pages.mjs'

inspectPages('m')
