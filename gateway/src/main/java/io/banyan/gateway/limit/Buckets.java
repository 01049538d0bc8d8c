package io.banyan.gateway.limit;

import java.util.List;
import reactor.core.publisher.Mono;

/** Takes one token from each of several buckets, or from none. */
interface Buckets {

    Mono<Verdict> take(List<Bucket> buckets);

    /**
     * @param key   who and what is counted
     * @param limit how much
     */
    record Bucket(String key, Limit limit) {}

    /**
     * @param refusedMicros time until the emptiest bucket has a token again; 0 if the request may pass
     * @param limit         size of the bucket with the fewest tokens left
     * @param remaining     what is left in it
     * @param resetMicros   time until it is full again
     */
    record Verdict(long refusedMicros, int limit, long remaining, long resetMicros) {

        boolean allowed() {
            return refusedMicros == 0;
        }
    }
}
