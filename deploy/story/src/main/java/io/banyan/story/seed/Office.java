package io.banyan.story.seed;

import io.banyan.story.client.Answer.WrongAnswer;
import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The back office as the seed uses it: everything is found by its natural name, and made only when it is missing. */
public final class Office {

    private static final int PAGE = 100;

    private final Session session;
    private final AtomicInteger made = new AtomicInteger();

    public Office(Session session) {
        this.session = session;
    }

    public Session session() {
        return session;
    }

    /** How much was made, as opposed to found. */
    int made() {
        return made.get();
    }

    /** The thing whose member has that value; made when there is none. */
    public JsonNode ensure(String path, String member, String value, Map<String, ?> body) {
        return ensure(path, path, thing -> Json.textOrEmpty(thing, member).equals(value), body);
    }

    /** The thing on the list that fits; posted where things are made when there is none. */
    public JsonNode ensure(String list, String maker, Predicate<JsonNode> fits, Map<String, ?> body) {
        return all(list).stream().filter(fits).findFirst().orElseGet(() -> make(maker, body));
    }

    /** The thing of a whole list whose member has that value; made when there is none. */
    JsonNode ensureWhole(String path, String member, String value, Map<String, ?> body) {
        return whole(path).stream()
                .filter(thing -> Json.textOrEmpty(thing, member).equals(value))
                .findFirst()
                .orElseGet(() -> make(path, body));
    }

    public JsonNode make(String path, Object body) {
        var _ = made.incrementAndGet();
        return session.post(path, body).is(201).json();
    }

    /** Under a key that stays the same, for what would count twice. */
    JsonNode make(String path, String key, Object body) {
        var _ = made.incrementAndGet();
        return session.post(path, key, body).is(201).json();
    }

    /** All pages of a list. */
    public List<JsonNode> all(String path) {
        var found = new ArrayList<JsonNode>();
        var separator = path.contains("?") ? "&" : "?";
        for (var page = 1; ; page++) {
            var answer = session.get(path + separator + "page=" + page + "&size=" + PAGE)
                    .is(200);
            found.addAll(answer.items());
            var total = answer.json().path("total");
            if (answer.items().size() < PAGE || total.isMissingNode() || found.size() >= total.asInt()) {
                return found;
            }
        }
    }

    /** A list that comes whole and knows no pages. */
    public List<JsonNode> whole(String path) {
        return session.get(path).is(200).items();
    }

    /** What must be there by now. */
    public static String known(Map<String, String> things, String name) {
        var found = things.get(name);
        if (found == null) {
            throw new WrongAnswer("There is no " + name + " among " + things.keySet());
        }
        return found;
    }

    public static String id(JsonNode thing) {
        return Json.text(thing, "id", "seed");
    }
}
