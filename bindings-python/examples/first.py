from otapi import Client
from otapi_sandbox import Sandbox

with Client(key="sandbox", transport=Sandbox()) as client:
    operator = client.operator(login="operator", password="operator")
    customer = client.customer(login="customer", password="customer")

    item = client.item.get_item_full_info(item_id="520813250866")
    ready = client.prepare(customer=customer).result()
    order = client.place(
        customer=customer,
        operator=operator,
        user_profile_id=ready.profiles[0].id,
        delivery_mode_id=ready.delivery_modes[0].id,
        items=[{"id": "520813250866", "configuration_id": item.configured_items[0].id, "quantity": 2}],
    ).result()
    paid = client.pay(operator=operator, order_id=order.order_id).result()
    print(f"{item.title}: order {order.order_id}, {order.total} {order.currency}, paid: {paid.settled}")
