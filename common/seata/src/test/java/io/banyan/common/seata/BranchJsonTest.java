package io.banyan.common.seata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BranchJsonTest {

    private final BranchJson json = new BranchJson();

    @Test
    void keepsEveryBitOfAnId() {
        var written = json.toJSONString(Map.of("id", Long.MAX_VALUE));

        assertThat(json.parseObject(written, Map.class)).isEqualTo(Map.of("id", Long.MAX_VALUE));
    }
}
