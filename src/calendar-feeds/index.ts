// The door of `calendar-feeds`: what other rooms may use. Named exports only.
export { CalendarFeedsHttpModule } from './calendar-feeds-http.module.js';
