/*
 * A certificate that nobody signed but itself, for calendar.example.org, with its key: for servers of tests, and of no worth to
 * anyone else. Made by `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500`.
 */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBtTCCAVygAwIBAgIUdBZrTXrgckqaWCrDo/suVCMJj4YwCgYIKoZIzj0EAwIw
HzEdMBsGA1UEAwwUY2FsZW5kYXIuZXhhbXBsZS5vcmcwIBcNMjYxMTIzMDc0NjMz
WhgPMjEyNjEwMzAwNzQ2MzNaMB8xHTAbBgNVBAMMFGNhbGVuZGFyLmV4YW1wbGUu
b3JnMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8oTdliilKvyqNXNc5VyhGcPr
d/5A8k+Gnry6sDZKXCcPWoEIwfXAqFPTr1YYir3QSGdSo680bHncuQALpDvNPaN0
MHIwHQYDVR0OBBYEFH7I3nGj9h+rOt+G3W3+mFniaVpcMB8GA1UdIwQYMBaAFH7I
3nGj9h+rOt+G3W3+mFniaVpcMA8GA1UdEwEB/wQFMAMBAf8wHwYDVR0RBBgwFoIU
Y2FsZW5kYXIuZXhhbXBsZS5vcmcwCgYIKoZIzj0EAwIDRwAwRAIgf71SWxda0klg
yZl+r8gYD9RuPVIFE7M4nAMW02ZE/tACICxaLlV1kc8vsdVJHQGp0TdDd45QrKcz
mr1Ek9A6LP3s
-----END CERTIFICATE-----
`;
export const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgj+lqcyqHDDvZi0nQ
Fg1ue4gp+0pRalYRYBK3BviKf5WhRANCAATyhN2WKKUq/Ko1c1zlXKEZw+t3/kDy
T4aevLqwNkpcJw9agQjB9cCoU9OvVhiKvdBIZ1KjrzRsedy5AAukO809
-----END PRIVATE KEY-----
`;
