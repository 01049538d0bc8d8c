package io.banyan.ticket.completion.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.ticket.completion.Completions;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisCompletions implements Completions {

    private final CompletionMapper mapper;

    MyBatisCompletions(CompletionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean exists(long id) {
        return mapper.count(id) > 0;
    }

    @Override
    public void add(Done done) {
        Changed.one(mapper.insert(done), "Completion");
    }
}
