package io.banyan.common.seata;

import org.apache.seata.common.loader.LoadLevel;
import org.apache.seata.integration.tx.api.json.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** How a branch's data is written for the server: with the platform's Jackson instead of Seata's default, fastjson 1. */
@LoadLevel(name = BranchJson.NAME)
public final class BranchJson implements JsonParser {

    static final String NAME = "banyan";

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public String toJSONString(Object object) {
        return json.writeValueAsString(object);
    }

    @Override
    public <T> T parseObject(String text, Class<T> type) {
        return json.readValue(text, type);
    }

    @Override
    public String getName() {
        return NAME;
    }
}
