import { inspectPages } from './pages.mjs'

inspectPages('staff')
