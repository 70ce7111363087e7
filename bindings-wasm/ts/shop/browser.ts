import type { ModuleSource } from "../loader.js";
import { engine } from "./index.js";

/** Loads the rules, before they are used; beside the `init` of the client, if there is one. Takes the same sources. */
export function init(source?: ModuleSource): Promise<void> {
  return engine.load(source ?? new URL("./shop.wasm", import.meta.url));
}

export { chooseConfiguration, descriptionPolicy, orderPackages, orderStatuses, picture, pictures, shownPrice } from "./index.js";
export type {
  Checkpoint, ConfigurationChoice, ConfigurationProperty, NamedStatus, OrderPackages, OrderStatuses, PackageView, PackedLine,
  PriceOptions, PriceRange, PriceSpan, PropertyValue, RuleProblem, SelectedValue, ShownPrice, SizedPicture, UnitPrice,
} from "./index.js";
