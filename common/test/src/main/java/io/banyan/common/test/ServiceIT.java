package io.banyan.common.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The service as a whole on real MariaDB, Kafka and Redis, on a random port, with tokens of {@link Identities}. The schema is made anew
 * once per JVM; topics have a prefix of their own, so that test runs do not hear each other. Inject {@link Api}, {@link Identities} and
 * {@link TestEvents}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.cloud.nacos.config.enabled=false", "spring.cloud.nacos.discovery.enabled=false"})
@ContextConfiguration(initializers = RealServers.class)
@Import(TestSupport.class)
public @interface ServiceIT {}
