/**
 * Rules for shops and warehouses: functions over payloads, which send nothing and need no client.
 *
 * @module
 */
export * from "../face/rules.js";
