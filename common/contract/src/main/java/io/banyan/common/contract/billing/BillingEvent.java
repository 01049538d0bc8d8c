package io.banyan.common.contract.billing;

import io.banyan.common.contract.shared.ContractEvent;

/** What billing-service tells about bills 账单 and payments. */
public interface BillingEvent extends ContractEvent {

    String TOPIC = "banyan.billing.events.v1";
}
