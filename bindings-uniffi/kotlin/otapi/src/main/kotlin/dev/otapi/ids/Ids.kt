// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.ids

import dev.otapi.Named

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class BackgroundActivityActionId(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class BackgroundActivityId(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class BackgroundActivityStepActionId(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class BillId(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class DiscountGroupId(
    override val value: Int,
) : Named {
    override fun toString(): String = value.toString()
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class ElementId(
    override val value: Int,
) : Named {
    override fun toString(): String = value.toString()
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class ItemReviewId(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class MerchId(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class OrderId(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class OrderLineId(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class PriceFormationGroupId(
    override val value: Int,
) : Named {
    override fun toString(): String = value.toString()
}

/** A session, which is a secret: it is not shown. */
@JvmInline
value class SessionId(
    override val value: String,
) : Named {
    override fun toString(): String = "SessionId(…)"
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class StrategyId(
    override val value: Int,
) : Named {
    override fun toString(): String = value.toString()
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class UserId(
    override val value: Int,
) : Named {
    override fun toString(): String = value.toString()
}

/** An id that is told from other ids; `value` is what arguments take. */
@JvmInline
value class UserProfileId(
    override val value: Int,
) : Named {
    override fun toString(): String = value.toString()
}
