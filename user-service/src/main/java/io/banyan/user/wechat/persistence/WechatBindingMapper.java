package io.banyan.user.wechat.persistence;

import io.banyan.user.wechat.WechatBindings;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface WechatBindingMapper extends WechatBindings {

    @Override
    @Select("SELECT account_id FROM wechat_binding WHERE app_id = #{appId} AND openid = #{openid}")
    Optional<Long> accountOf(String appId, String openid);

    @Override
    @Delete("DELETE FROM wechat_binding WHERE app_id = #{appId} AND account_id = #{accountId}")
    void forgetAccount(String appId, long accountId);

    @Override
    @Insert("""
            INSERT INTO wechat_binding (app_id, openid, unionid, account_id, bound_at)
            VALUES (#{appId}, #{openid}, #{unionid}, #{accountId}, #{now})
            ON DUPLICATE KEY UPDATE account_id = #{accountId}, unionid = #{unionid}, bound_at = #{now}
            """)
    void bind(String appId, String openid, @Nullable String unionid, long accountId, Instant now);
}
