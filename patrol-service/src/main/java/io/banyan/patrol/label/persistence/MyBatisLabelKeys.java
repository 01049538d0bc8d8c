package io.banyan.patrol.label.persistence;

import io.banyan.patrol.label.LabelKeys;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisLabelKeys implements LabelKeys {

    private final LabelKeyMapper mapper;

    MyBatisLabelKeys(LabelKeyMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String keep(String candidate) {
        mapper.addUnlessThere(candidate);
        return mapper.secret();
    }
}
