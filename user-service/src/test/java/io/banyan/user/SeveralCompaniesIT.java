package io.banyan.user;

import static io.banyan.user.People.me;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A resident whom several companies know. */
@UserIT
@DisplayName("U2 one phone in several companies")
class SeveralCompaniesIT {

    @Autowired
    Api api;

    @Test
    void theResidentGoesOverFromOneToTheOther() {
        var first = World.of(api);
        var second = World.of(api);
        var phone = World.phone();
        first.owner("马女士", phone, first.houseA);
        var there = first.smsSignIn(phone).is(200).json();
        second.owner("马女士", phone, second.houseA, second.houseB);
        api.as(there.get("access_token").asString())
                .post("/api/v1/verifications", null)
                .is(200);

        var me = me(api.as(there.get("access_token").asString()));
        assertThat(me.get("companies")).hasSize(2);
        assertThat(me.get("houses")).hasSize(1);
        var gone =
                refresh(first, there, Long.toString(second.companyId)).is(200).json();
        var over = me(api.as(gone.get("access_token").asString()));

        assertThat(over.get("companyId").asString()).isEqualTo(Long.toString(second.companyId));
        assertThat(over.get("houses")).hasSize(2);
        assertThat(over.get("personId")).isNotEqualTo(me.get("personId"));
        var stranger = World.of(api);
        refresh(first, gone, Long.toString(stranger.companyId)).is(400);
        refresh(first, gone, "x").is(400);
        refresh(first, gone, Long.toString(first.companyId)).is(200);
    }

    private Answer refresh(World world, JsonNode tokens, String company) {
        return world.token(Map.of(
                "grant_type",
                "refresh_token",
                "client_id",
                "banyan-resident",
                "refresh_token",
                tokens.get("refresh_token").asString(),
                "company_id",
                company));
    }
}
