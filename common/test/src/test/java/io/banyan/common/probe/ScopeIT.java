package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 数据范围: what a caller sees of statements that name no company. */
@ServiceIT
class ScopeIT {

    private static final String PUBLIC = "/api/v1/belongings";

    private @Autowired Api api;
    private @Autowired Identities identities;
    private @Autowired Belongings belongings;

    private static List<String> notes(Api.Answer answer) {
        return answer.is(200)
                .json()
                .path("notes")
                .valueStream()
                .map(one -> one.asString())
                .toList();
    }

    @Test
    void staffSeeAndChangeTheirProjectsAndWhatBelongsToNone() {
        var answer = api.as(identities.staff(701, 71, Set.of(711L), Set.of())).get(PUBLIC);
        assertThat(notes(answer)).containsExactly("mine", "everybody's");
        assertThat(answer.json().path("touched").asInt()).isEqualTo(2);
    }

    @Test
    void staffWithoutAProjectSeeOnlyWhatBelongsToNone() {
        assertThat(notes(api.as(identities.staff(702, 71, Set.of(), Set.of())).get(PUBLIC)))
                .containsExactly("everybody's");
    }

    @Test
    void residentsSeeTheirCompany() {
        assertThat(notes(api.as(identities.resident(703, 72, Set.of())).get(PUBLIC)))
                .containsExactly("theirs");
    }

    @Test
    void whoMustSeeMoreSaysSo() {
        var anybody = api.as(identities.resident(704, 72, Set.of()));
        assertThat(anybody.get(PUBLIC).json().path("howMany").asInt()).isEqualTo(4);
        assertThat(anybody.get(PUBLIC + "/across").is(200).json().size()).isEqualTo(4);
    }

    @Test
    void nothingIsReadForACallerWhoIsNotKnown() {
        api.get("/api/v1/open/belongings").isProblem(500, "request.failed");
    }

    @Test
    void thePlatformSeesAllOutsideOfRequestsAndInCallsOfItsOwn() {
        assertThat(belongings.notes()).hasSize(4);
        assertThat(notes(api.as(identities.service("ticket-service")).get("/internal/belongings")))
                .hasSize(4);
    }

    @Test
    void aServiceThatCallsForSomebodySeesWhatHeWouldSee() {
        identities.staff(705, 71, Set.of(712L), Set.of());
        var service = api.as(identities.service("ticket-service"));
        assertThat(notes(service.with("Banyan-For-Person", "705.0").get("/internal/belongings")))
                .containsExactly("next door", "everybody's");
        service.with("Banyan-For-Person", "706.0")
                .get("/internal/belongings")
                .isProblem(401, "request.unauthenticated");
        service.with("Banyan-For-Person", "me").get("/internal/belongings").isProblem(401, "request.unauthenticated");
    }

    @Test
    void nobodyElseCanCallForSomebody() {
        identities.staff(707, 72, Set.of(721L), Set.of());
        var curious = api.as(identities.staff(708, 71, Set.of(), Set.of()));
        assertThat(notes(curious.with("Banyan-For-Person", "707.0").get(PUBLIC)))
                .containsExactly("everybody's");
    }
}
