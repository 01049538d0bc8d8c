package io.banyan.user.sms;

import java.time.Instant;

/** A message of the local adapter as the operator sees it. */
public record ShownMessage(long id, String phone, String text, Instant sentAt) {}
