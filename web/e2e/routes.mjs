// Every address of the clients that is opened in light, dark, large type and English. `who` signs in; `ready` is what shows that it is there.
export const ROUTES = [
  { client: 'admin', who: null, path: '/admin/sign-in', name: 'sign-in' },
  { client: 'admin', who: 'rs.admin', path: '/admin/', name: 'workbench' },
  { client: 'staff', who: null, path: '/staff/sign-in', name: 'sign-in' },
  { client: 'staff', who: 'gy.zhang', path: '/staff/', name: 'home' },
  { client: 'm', who: null, path: '/m/sign-in', name: 'sign-in' },
  { client: 'm', who: '13800000001', path: '/m/', name: 'home' },
]
