package io.banyan.notice.inbox.persistence;

import io.banyan.notice.inbox.Followers;
import io.banyan.notice.inbox.Occasion;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisFollowers implements Followers {

    private final FollowerMapper mapper;

    MyBatisFollowers(FollowerMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void follow(Occasion occasion, Follower follower, long leadingId) {
        mapper.put(occasion.companyId(), occasion.projectId(), follower, leadingId);
    }

    @Override
    public void move(long fromId, long toId, String toNumber) {
        mapper.move(fromId, toId, toNumber);
    }

    @Override
    public List<Follower> of(long leadingId) {
        return mapper.of(leadingId);
    }
}
