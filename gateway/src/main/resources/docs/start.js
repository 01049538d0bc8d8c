window.ui = SwaggerUIBundle({
  configUrl: '/v3/api-docs/swagger-config',
  dom_id: '#swagger-ui',
  deepLinking: true,
  persistAuthorization: false,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  // A service writes its own address into its document; clients call the gateway.
  requestInterceptor: request => {
    const asked = new URL(request.url, location.href);
    request.url = location.origin + asked.pathname + asked.search;
    return request;
  },
});
