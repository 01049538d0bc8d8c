package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.ServiceIT;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.openfeign.FeignClientFactory;
import org.springframework.cloud.openfeign.support.FeignHttpMessageConverters;
import org.springframework.test.util.ReflectionTestUtils;

/** Calls of other services. */
@ServiceIT
class ClientsIT {

    private @Autowired FeignClientFactory clients;
    private @Autowired FeignHttpMessageConverters converters;

    /** A list that is filled during the first call is found empty by a second at the same moment. */
    @Test
    void whatWritesAndReadsTheirBodiesIsThereBeforeTheFirst() {
        assertThat(clients.getInstance("never-called", FeignHttpMessageConverters.class))
                .isSameAs(converters);
        assertThat(ReflectionTestUtils.getField(converters, "converters"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty();
    }
}
