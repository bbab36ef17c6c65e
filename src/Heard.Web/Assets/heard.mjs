import { initAll } from './govuk-frontend.min.js'
import { passkeys } from './passkeys.mjs'

initAll()
passkeys()
