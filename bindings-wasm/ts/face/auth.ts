// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Json } from "../json.js";
import type { CallOptions } from "../types.js";
import type { NoArguments } from "../values.js";
import type { AuthenticationSystemInfo, ConfirmationInfo } from "./common.js";
import type { ApplicationType, ExternalAuthenticationSystem } from "./enums.js";
import type { SessionId } from "./ids.js";

/** Signing in, registering and confirming, for customers and operators. */
export interface AuthMethods {
  /**
   * Sign a customer in with login and password, starting from the current guest session.
   *
   * The cart and the favourites of the guest session move to the customer.
   *
   * Changes something; the same call again leaves the same state. Opens one more session and moves the guest's cart to
   * the customer; a repeat opens another session and finds the guest's cart already moved. Takes a customer's session,
   * and does without.
   */
  authenticate(args: AuthenticateArguments, options?: CallOptions): Promise<string>;
  /**
   * Open a customer session for an operator without the customer's password.
   *
   * Changes something; the same call again leaves the same state. Opens one more customer session; a repeat opens
   * another and disturbs none. Needs an operator's session.
   */
  authenticateAsUser(args: AuthenticateAsUserArguments, options?: CallOptions): Promise<string>;
  /**
   * Sign an operator in with login and password.
   *
   * Changes something; the same call again leaves the same state. Opens one more operator session; a repeat opens
   * another and disturbs none. Needs no session.
   */
  authenticateInstanceOperator(args: AuthenticateInstanceOperatorArguments, options?: CallOptions): Promise<SessionId>;
  /**
   * Sign an operator in with login and password on behalf of a named service.
   *
   * Changes something; the same call again leaves the same state. Opens one more operator session; a repeat opens
   * another and disturbs none. Needs no session.
   *
   * Known from other clients, not documented.
   */
  authenticateInstanceServiceOperator(args: AuthenticateInstanceServiceOperatorArguments, options?: CallOptions): Promise<SessionId>;
  /**
   * Confirm an e-mail address with the code that was sent and open a session.
   *
   * Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that the
   * first call confirmed the address and opened a session. Needs no session, and takes one.
   */
  confirmEmail(args: ConfirmEmailArguments, options?: CallOptions): Promise<SessionId>;
  /**
   * Finish an external sign-in by giving an e-mail address and password.
   *
   * Changes once: never repeated by itself. Finishes a sign-in and may create or join a customer account; the context
   * works once. Needs no session.
   */
  confirmExternalAuthentication(args: ConfirmExternalAuthenticationArguments, options?: CallOptions): Promise<SessionId>;
  /**
   * Finish an external sign-in with a token of the external system.
   *
   * Changes once: never repeated by itself. Its parameters are unknown; it finishes a sign-in and may create a customer
   * account. Needs a session; whether a customer's or an operator's is not known.
   *
   * Its parameters are not known. What it answers is less sure. Newer than what older installations of the service
   * have.
   */
  confirmExternalAuthenticationWithToken(args?: object, options?: CallOptions): Promise<SessionId>;
  /**
   * Set a new password with a confirmation code and open a session.
   *
   * Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that the
   * first call changed the password. Needs no session.
   */
  confirmNewPassword(args: ConfirmNewPasswordArguments, options?: CallOptions): Promise<SessionId>;
  /**
   * Confirm a password recovery with the code that was sent.
   *
   * Changes once: never repeated by itself. Uses up a code that works once and may give out a new password, which a
   * repeat would replace or refuse. Needs no session.
   */
  confirmPasswordRecovery(args: ConfirmPasswordRecoveryArguments, options?: CallOptions): Promise<PasswordRecoveryConfirmationResultInfo>;
  /**
   * Confirm a phone number with the code that was sent and open a session.
   *
   * Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that the
   * first call confirmed the number and opened a session. Needs a customer's session.
   */
  confirmPhone(args: ConfirmPhoneArguments, options?: CallOptions): Promise<SessionId>;
  /**
   * Open a session for a customer who has not signed in.
   *
   * A guest session serves the cart only; when it expires, its cart is lost.
   *
   * Changes something; the same call again leaves the same state. Opens a new guest session at every call; a repeat
   * only leaves an unused session behind. Needs no session.
   *
   * What it answers is less sure. Newer than what older installations of the service have.
   */
  getAnonymousSession(args?: NoArguments, options?: CallOptions): Promise<SessionId>;
  /**
   * Get the data needed to start an external sign-in.
   *
   * Changes something; the same call again leaves the same state. Opens a sign-in attempt at the external system; a
   * repeat opens another attempt and the unused one lapses. Takes a customer's session, and does without.
   */
  getExternalAuthenticationInfo(args: GetExternalAuthenticationInfoArguments, options?: CallOptions): Promise<AuthenticationInfo>;
  /**
   * List the external sign-in systems offered to customers.
   *
   * Needs no session.
   */
  getExternalAuthenticationSystemInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly AuthenticationSystemInfo[]>;
  /**
   * Register a customer account, starting from the current guest session.
   *
   * Changes once: never repeated by itself. Creates a customer account and may send a confirmation message. Takes a
   * customer's session, and does without.
   */
  registerUser(args: RegisterUserArguments, options?: CallOptions): Promise<ConfirmationInfo>;
  /**
   * Request a password recovery code for a login, e-mail address or phone.
   *
   * Changes once: never repeated by itself. Sends the customer a message with a recovery code at every call. Needs no
   * session.
   */
  requestPasswordRecovery(args: RequestPasswordRecoveryArguments, options?: CallOptions): Promise<PasswordRecoveryRequestResultInfo>;
  /**
   * Send the confirmation code again.
   *
   * Changes once: never repeated by itself. Sends the customer another message at every call; its parameters are
   * unknown. Needs a session; whether a customer's or an operator's is not known.
   *
   * Its parameters are not known. What it answers is not known: a generic tree. Newer than what older installations of
   * the service have.
   */
  resendConfirmationCode(args?: object, options?: CallOptions): Promise<Json>;
}

/** Arguments of `authenticate`. */
export type AuthenticateArguments = {
  readonly userLogin: string;
  readonly userPassword: string;
  /** Presumably lengthens the session; not documented. */
  readonly rememberMe?: boolean | undefined;
};

/** Arguments of `authenticateAsUser`. */
export type AuthenticateAsUserArguments = {
  readonly userLogin: string;
};

/** Arguments of `authenticateInstanceOperator`. */
export type AuthenticateInstanceOperatorArguments = {
  readonly userLogin: string;
  readonly userPassword: string;
};

/** Arguments of `authenticateInstanceServiceOperator`. */
export type AuthenticateInstanceServiceOperatorArguments = {
  readonly userLogin: string;
  readonly userPassword: string;
  readonly service: string;
};

/** Arguments of `confirmEmail`. */
export type ConfirmEmailArguments = {
  readonly confirmationCode: string;
};

/** Arguments of `confirmExternalAuthentication`. */
export type ConfirmExternalAuthenticationArguments = {
  /** From the return address of the external sign-in. */
  readonly contextId: string;
  readonly userEmail: string;
  /** Needed when the service answers ValidationError / PasswordRequiredForFinishExternalAuthentication. */
  readonly userPassword?: string | undefined;
};

/** Arguments of `confirmNewPassword`. */
export type ConfirmNewPasswordArguments = {
  readonly confirmationCode: string;
  readonly newPassword: string;
};

/** Arguments of `confirmPasswordRecovery`. */
export type ConfirmPasswordRecoveryArguments = {
  readonly confirmationCode: string;
};

/** Arguments of `confirmPhone`. */
export type ConfirmPhoneArguments = {
  readonly confirmationCode: string;
};

/** Arguments of `getExternalAuthenticationInfo`. */
export type GetExternalAuthenticationInfoArguments = {
  readonly authenticationSystem: ExternalAuthenticationSystem;
  /** The browser comes back here with sessionId, or with error and, when that is email_required, contextId. */
  readonly returnUrl?: string | undefined;
  /** A newer parameter. */
  readonly applicationType?: ApplicationType | undefined;
};

/** Arguments of `registerUser`. */
export type RegisterUserArguments = {
  readonly userParameters: UserRegistrationData;
};

/** Arguments of `requestPasswordRecovery`. */
export type RequestPasswordRecoveryArguments = {
  readonly userIdentifier: string;
};

export type AuthenticationInfo = {
  readonly redirectUrl?: string;
};

export type PasswordRecoveryConfirmationResultInfo = {
  readonly email?: string;
  readonly login?: string;
  readonly password?: string;
};

export type PasswordRecoveryRequestResultInfo = {
  readonly email?: string;
  readonly confirmationCode?: string;
};

/** The service is known to have more members. */
export type UserRegistrationData = {
  readonly login?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly password?: string | undefined;
};
