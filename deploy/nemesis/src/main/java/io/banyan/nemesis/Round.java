package io.banyan.nemesis;

import io.banyan.nemesis.judge.Tally;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What became of one round.
 *
 * @param flows    that came to their end
 * @param broken   why others did not, with how often
 * @param tally    the judgement of the history
 * @param recovery from the end of the harm to the end of a whole repair that began after it
 * @param rest     from the end of the load until nothing moved any more
 * @param offences all that is wrong
 * @param history  where every call is written
 */
record Round(
        String scenario,
        String victim,
        int number,
        long flows,
        Map<String, Integer> broken,
        Tally tally,
        Duration recovery,
        Duration rest,
        List<String> offences,
        Path history) {

    boolean passed() {
        return offences.isEmpty();
    }
}
