package io.banyan.user.personal.client;

import feign.FeignException;
import io.banyan.common.contract.user.PersonalDataApi;
import io.banyan.common.contract.user.PersonalDataApi.Erased;
import io.banyan.common.json.BanyanJson;
import io.banyan.common.privacy.PersonalRecords;
import io.banyan.common.problem.ServiceUnavailable;
import io.banyan.user.personal.PersonalSources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Residents are known to these services only; staff are no matter of this. This service's own records come last: when they are gone, so is the account. */
@Component
@EnableFeignClients(clients = {BillingRecords.class, TicketRecords.class, NoticeRecords.class})
class FeignPersonalSources implements PersonalSources {

    private final Map<String, PersonalDataApi> services = new LinkedHashMap<>();
    private final PersonalRecords own;
    private final JsonMapper json = BanyanJson.mapper();

    FeignPersonalSources(BillingRecords billing, TicketRecords ticket, NoticeRecords notice, PersonalRecords own) {
        services.put("billing-service", billing);
        services.put("ticket-service", ticket);
        services.put("notice-service", notice);
        this.own = own;
    }

    @Override
    public String collect(List<Known> accounts) {
        return json.writeValueAsString(accounts.stream().map(this::collected).toList());
    }

    private Map<String, Object> collected(Known account) {
        var all = new LinkedHashMap<String, Object>();
        all.put("company", account.company());
        services.forEach((name, service) ->
                all.put(name, ask(name, service, one -> one.personalData(account.personId()))));
        all.put("user-service", own.of(account.personId()));
        return all;
    }

    @Override
    public List<Erased> erase(long personId) {
        var answers = new ArrayList<Erased>();
        for (var service : services.entrySet()) {
            var answer = ask(service.getKey(), service.getValue(), one -> one.erase(personId));
            answers.add(answer);
            if (!answer.open().isEmpty()) {
                return answers;
            }
        }
        answers.add(own.erase(personId));
        return answers;
    }

    private static <T> T ask(String name, PersonalDataApi service, Function<PersonalDataApi, T> question) {
        try {
            return question.apply(service);
        } catch (FeignException away) {
            throw ServiceUnavailable.of(name, away);
        }
    }
}
