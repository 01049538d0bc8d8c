package io.banyan.user;

import io.banyan.common.test.RealServers;
import io.banyan.common.test.ServiceIT;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/** user-service on real servers, a WeChat that speaks code2session and a patrol-service that keeps types of equipment, both over HTTP. One context for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceIT
@ContextConfiguration(initializers = {RealServers.class, WechatServer.class, PatrolServer.class})
@interface UserIT {}
