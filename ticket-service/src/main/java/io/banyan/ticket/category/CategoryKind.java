package io.banyan.ticket.category;

/** 报修, 投诉, 建议, 有偿服务, 安防维修, 巡检跟进, 咨询. */
public enum CategoryKind {
    REPAIR,
    COMPLAINT,
    SUGGESTION,
    PAID_SERVICE,
    SECURITY,
    INSPECTION_FOLLOW_UP,
    ENQUIRY
}
