package io.banyan.user.sms;

import io.banyan.user.privacy.Phone;

/** Sends a text message. A provider of messages is one more implementation of this; which one is used is configuration. */
public interface SmsSender {

    /** @throws SmsProblem unavailable, when the message was not taken */
    void send(Phone phone, String text);
}
