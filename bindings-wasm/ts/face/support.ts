// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { NoArguments } from "../values.js";
import type { Direction } from "./enums.js";

/** Tickets of customers. */
export interface SupportMethods {
  /**
   * Open a support ticket about an order.
   *
   * Changes once: never repeated by itself. Opens a ticket; a repeat would open a second one. Needs a customer's
   * session.
   *
   * Known from other clients, not documented.
   */
  createTicket(args: CreateTicketArguments, options?: CallOptions): Promise<string>;
  /**
   * Add a message to a support ticket.
   *
   * Changes once: never repeated by itself. Posts a message; a repeat would post it twice. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  createTicketMessage(args: CreateTicketMessageArguments, options?: CallOptions): Promise<string>;
  /**
   * List the categories of support tickets (the name is misspelt on the wire).
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getTicketCatogories(args?: NoArguments, options?: CallOptions): Promise<readonly TicketCategoryInfo[]>;
  /**
   * Get a support ticket with its messages.
   *
   * Changes something; the same call again leaves the same state. Reads a ticket and, with markAsRead, marks its
   * messages as read; a repeat finds them marked. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getTicketDetails(args: GetTicketDetailsArguments, options?: CallOptions): Promise<TicketDetails>;
  /**
   * List the customer's support tickets.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getTicketInfoList(args?: GetTicketInfoListArguments, options?: CallOptions): Promise<readonly TicketInfo[]>;
}

/** Arguments of `createTicket`. */
export type CreateTicketArguments = {
  readonly salesId?: string | undefined;
  readonly categoryId?: string | undefined;
  readonly subject?: string | undefined;
  readonly text: string;
};

/** Arguments of `createTicketMessage`. */
export type CreateTicketMessageArguments = {
  readonly ticketId: string;
  readonly text: string;
};

/** Arguments of `getTicketDetails`. */
export type GetTicketDetailsArguments = {
  readonly ticketId: string;
  readonly markAsRead?: boolean | undefined;
};

/** Arguments of `getTicketInfoList`. */
export type GetTicketInfoListArguments = {
  readonly direction?: Direction | undefined;
};

export type TicketCategoryInfo = {
  readonly categoryId?: string;
  readonly name?: string;
};

export type TicketDetails = {
  readonly ticketInfo?: TicketInfo;
  readonly ticketMessageList: readonly TicketMessage[];
};

export type TicketInfo = {
  readonly ticketId?: string;
  readonly category?: string;
  readonly createdDate?: string;
  readonly createdTime?: string;
  /** Assumed, not documented. */
  readonly msgCount?: number;
  /** Assumed, not documented. */
  readonly newMsgCount?: number;
  readonly status?: string;
  readonly subject?: string;
};

export type TicketMessage = {
  readonly messageId?: string;
  readonly createdDate?: string;
  readonly createdTime?: string;
  readonly text?: string;
  /** Assumed, not documented. */
  readonly direction?: Direction;
};
