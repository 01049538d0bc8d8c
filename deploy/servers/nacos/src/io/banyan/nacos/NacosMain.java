package io.banyan.nacos;

import com.alibaba.nacos.NacosServerBasicApplication;
import com.alibaba.nacos.NacosServerWebApplication;
import com.alibaba.nacos.core.listener.startup.NacosStartUp;
import com.alibaba.nacos.core.listener.startup.NacosStartUpManager;
import com.alibaba.nacos.sys.env.DeploymentType;
import com.alibaba.nacos.sys.env.EnvUtil;
import com.alipay.sofa.jraft.storage.impl.RocksDBLogStorage;
import com.alipay.sofa.jraft.util.StorageOptionsFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts one Nacos 3.1 node, without its console, from the jars on the class path: Nacos's own main class is not published. */
public final class NacosMain {

    private static final long LOG_BUFFER_BYTES = 2 << 20;

    private NacosMain() {}

    public static void main(String[] args) {
        EnvUtil.setDeploymentType(DeploymentType.SERVER);
        keepLogBuffersSmall();
        NacosStartUpManager.start(NacosStartUp.CORE_START_UP_PHASE);
        var core = new SpringApplicationBuilder(NacosServerBasicApplication.class)
                .web(WebApplicationType.NONE)
                .run(args);
        NacosStartUpManager.start(NacosStartUp.WEB_START_UP_PHASE);
        new SpringApplicationBuilder(NacosServerWebApplication.class).parent(core).run(args);
    }

    /** Each of four raft groups would hold two of 128 MB, with a filter over them that is touched from the first moment: 100 MB for nothing. */
    private static void keepLogBuffersSmall() {
        StorageOptionsFactory.registerRocksDBColumnFamilyOptions(
                RocksDBLogStorage.class,
                StorageOptionsFactory.getDefaultRocksDBColumnFamilyOptions().setWriteBufferSize(LOG_BUFFER_BYTES));
    }
}
