import { inspectPages } from './pages.mjs'

inspectPages('admin')
