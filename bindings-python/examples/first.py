from otapi import Client
from otapi_sandbox import Sandbox

with Client(key="sandbox", transport=Sandbox()) as client:
    operator = client.operator(login="operator", password="operator")
    customer = client.customer(login="customer", password="customer")

    item = client.call("GetItemFullInfo", {"item_id": "520813250866"})
    ready = client.prepare(customer=customer).result()
    items = [{"id": item["id"], "configuration_id": item["configured_items"][0]["id"], "quantity": 2}]
    wanted = {"delivery_mode_id": ready["delivery_modes"][0]["id"], "user_profile_id": ready["profiles"][0]["id"]}
    order = client.place(customer=customer, operator=operator, items=items, **wanted).result()
    paid = client.pay(operator=operator, order_id=order["order_id"]).result()
    print(f"{item['title']}: order {order['order_id']}, {order['total']} {order['currency']}, paid: {paid['settled']}")
