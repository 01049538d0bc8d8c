package io.banyan.user.file.client;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** A store that speaks S3: MinIO, Alibaba Cloud OSS, Amazon S3. An empty endpoint means Amazon's own. */
@ConfigurationProperties("banyan.files.s3")
record S3Properties(
        @DefaultValue("") String endpoint,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String bucket,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey) {

    @Override
    public String toString() {
        return "S3Properties[" + endpoint + "/" + bucket + "]";
    }
}
