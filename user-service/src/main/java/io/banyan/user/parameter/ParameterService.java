package io.banyan.user.parameter;

import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.user.organisation.ProjectService;
import io.banyan.user.parameter.Parameters.Change;
import io.banyan.user.parameter.Parameters.Value;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which value of a parameter holds, and changes it: the project's, or else the company's, or else the standard. */
@Service
public class ParameterService {

    private final Parameters parameters;
    private final ProjectService projects;
    private final Ids ids;
    private final Clock clock;

    ParameterService(Parameters parameters, ProjectService projects, Ids ids, Clock clock) {
        this.parameters = parameters;
        this.projects = projects;
        this.ids = ids;
        this.clock = clock;
    }

    /** Where a value comes from. */
    public enum Source {
        STANDARD,
        COMPANY,
        PROJECT
    }

    /** A parameter with the value that holds. */
    public record Setting(Parameter parameter, String value, Source source) {}

    /** @param projectId 0 for the company itself */
    public String value(Parameter parameter, long companyId, long projectId) {
        return setting(parameter, parameters.of(companyId, projectId)).value();
    }

    /** All of them, as they hold in a project the caller sees, or in his company. */
    public List<Setting> list(Caller caller, @Nullable Long projectId) {
        var values = parameters.of(caller.companyId(), place(caller, projectId));
        return Arrays.stream(Parameter.values())
                .map(parameter -> setting(parameter, values))
                .toList();
    }

    @Transactional
    public Setting put(Caller caller, @Nullable Long projectId, String key, String given) {
        var parameter = known(key);
        var place = place(caller, projectId);
        var value = parameter.accepted(given);
        if (value == null) {
            throw ParameterProblem.wrongValue(parameter);
        }
        parameters.put(new Value(caller.companyId(), place, key, value));
        note(caller, place, key, value);
        return setting(parameter, parameters.of(caller.companyId(), place));
    }

    /** From now on the inherited value holds again. */
    @Transactional
    public Setting reset(Caller caller, @Nullable Long projectId, String key) {
        var parameter = known(key);
        var place = place(caller, projectId);
        if (parameters.remove(caller.companyId(), place, key) == 1) {
            note(caller, place, key, null);
        }
        return setting(parameter, parameters.of(caller.companyId(), place));
    }

    public List<Change> changes(Caller caller, @Nullable Long projectId, String key) {
        return parameters.changes(
                caller.companyId(), place(caller, projectId), known(key).key());
    }

    private void note(Caller caller, long place, String key, @Nullable String value) {
        parameters.note(
                new Change(ids.next(), caller.companyId(), place, key, value, caller.personId(), clock.instant()));
    }

    private long place(Caller caller, @Nullable Long projectId) {
        return projectId == null ? 0 : projects.get(caller, projectId).id();
    }

    private static Parameter known(String key) {
        return Parameter.of(key).orElseThrow(ParameterProblem::notFound);
    }

    private static Setting setting(Parameter parameter, List<Value> values) {
        Value holds = null;
        for (var value : values) {
            if (value.name().equals(parameter.key()) && (holds == null || value.projectId() != 0)) {
                holds = value;
            }
        }
        return holds == null
                ? new Setting(parameter, parameter.standard(), Source.STANDARD)
                : new Setting(parameter, holds.value(), holds.projectId() == 0 ? Source.COMPANY : Source.PROJECT);
    }
}
