package io.banyan.gateway.limit;

class LocalBucketsTest extends BucketsContract {

    private final LocalBuckets buckets = new LocalBuckets();

    @Override
    Buckets buckets() {
        return buckets;
    }
}
