package io.banyan.story.people;

import io.banyan.story.client.Gateway;
import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import java.util.regex.Pattern;

/** Runs the platform: sees the text messages that the local adapter would have sent. */
public final class Operator extends Person {

    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    Operator(String name, Session session) {
        super(name, session);
    }

    /** The administrator of the platform. */
    public static Operator signIn(Gateway gateway, String login, String password) {
        return new Operator("管理员", Session.staff(gateway, login, password));
    }

    /** The code in the youngest message to a phone. */
    public String readsCode(String phone) {
        var messages = session()
                .await(
                        "/api/v1/sms-outbox?phone=" + Gateway.encode(phone),
                        answer -> !answer.items().isEmpty())
                .items();
        var text = Json.text(messages.getFirst(), "text", "message");
        var code = CODE.matcher(text);
        if (!code.find()) {
            throw wrong("No code in the message %s", text);
        }
        return code.group(1);
    }
}
