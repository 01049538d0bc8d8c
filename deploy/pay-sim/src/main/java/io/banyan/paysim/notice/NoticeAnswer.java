package io.banyan.paysim.notice;

/// What the merchant answered to a notice.
///
/// @param status HTTP status, or 0 if nothing was heard
public record NoticeAnswer(String noticeId, int status, String body) {

    static final int NONE = 0;

    boolean isAccepted() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return status == NONE ? "no answer: " + body : Integer.toString(status);
    }
}
