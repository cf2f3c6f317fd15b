export { holidays } from "./holidays.js";
