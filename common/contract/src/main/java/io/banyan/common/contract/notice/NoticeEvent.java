package io.banyan.common.contract.notice;

import io.banyan.common.contract.shared.ContractEvent;

/** What notice-service tells about announcements 公告 and messages. */
public interface NoticeEvent extends ContractEvent {

    String TOPIC = "banyan.notice.events.v1";
}
