package io.banyan.common.contract.user;

import io.banyan.common.contract.shared.ContractEvent;

/** What user-service tells: people, staff, rights. */
public interface UserEvent extends ContractEvent {

    String TOPIC = "banyan.user.events.v1";
}
