import { initAll } from './govuk-frontend.min.js'
import { passkeys } from './passkeys.mjs'
import { shortcuts } from './shortcuts.mjs'
import { uploads } from './uploads.mjs'

uploads()
initAll()
passkeys()
shortcuts()
