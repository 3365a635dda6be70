"use strict";var f=Object.defineProperty;var s=Object.getOwnPropertyDescriptor;var o=Object.getOwnPropertyNames;var c=Object.prototype.hasOwnProperty;var u=(n,t)=>{for(var a in t)f(n,a,{get:t[a],enumerable:!0})},r=(n,t,a,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let e of o(t))!c.call(n,e)&&e!==a&&f(n,e,{get:()=>t[e],enumerable:!(i=s(t,e))||i.enumerable});return n};var k=n=>r(f({},"__esModule",{value:!0}),n);var l={};u(l,{TABLE:()=>p});module.exports=k(l);var p={version:"55f3af22c600ba70",index:`onepassword-secret-key			0,12,42,39:0
onepassword-service-account-token			0,12,2011,107:1
onepassword-connect-token			1,316,1777,0:2,3,4,5
intra42-client-secret			0,12,75,73:6,7
ably-api-key			1,124,118,0:8
adafruit-io-key			0,12,34,32:9
frameio-token			0,12,72,70:10
adobe-client-secret			0,12,38,36:11
adobe-client-id			1,92,87,0:12
adyen-api-key			0,12,399,0:13
aha-api-key			1,124,120,0:14
ai21-api-key			1,96,98,0:15,16,17
aikido-client-secret			0,12,77,75:18
aikido-ci-token			0,12,73,27:19
aikido-client-id		aikido-client-secret 1024	0,12,37,35:20
airbrake-key			1,100,98,0:21
airtable-pat			0,12,84,82:22
airtable-oauth-token			0,36,557,69:23
airtable-api-key-legacy			0,12,19,17:24
aiven-service-password			0,12,31,21:25
aiven-token			1,316,437,0:26,27,28,29
akamai-edgegrid		akamai-edgegrid-client-secret 1024	0,12,40,38:30
akamai-edgegrid-client-secret		akamai-edgegrid 1024	1,216,226,0:31,32,33,34,35
akeyless-access-key			1,152,161,0:36,37
alchemy-api-key			0,12,38,32:38
algolia-api-key			1,92,99,0:39,40,41,42,43
alibaba-access-key-id		alibaba-access-key-secret 1024	0,12,27,16:44
alibaba-access-key-secret		alibaba-access-key-id 1024	1,90,97,0:45,46,47,48,49,50,51
alibaba-access-key-secret-beside-id		alibaba-access-key-id 1024	0,12,93,0:44
alibaba-sts-access-key-id		alibaba-sts-security-token 1024	0,12,70,20:52
alibaba-sts-access-key-secret		alibaba-sts-access-key-id 1024	1,104,115,0:53,54,55
alibaba-sts-security-token		alibaba-sts-access-key-id 1024	0,12,2008,44:56
dashscope-api-key			1,95,102,0:57,58,59,60
aws-mws-auth-token			0,12,47,45:61
amazon-lwa-client-secret			0,12,82,80:62
amazon-lwa-refresh-token			0,12,607,85:63
amplitude-secret-key			1,92,91,0:64
ansible-plain-password			0,12,117,0:65,66,67,68,69,70,71
anthropic-api-key			0,12,112,107:72
anthropic-admin-key			0,12,112,110:73
anthropic-oauth-token			0,12,215,93:74
anthropic-oauth-refresh-token			0,12,215,93:75
anthropic-session-id			0,12,215,73:76
anthropic-api-key-other-length			0,12,136,83:72
anyscale-api-key			0,12,50,34:77
datagov-key			1,100,107,0:78,79,80
api-service-key			1,160,171,0:81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255,256,257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,279,280,281,282,283,284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,305,306,307,308,309,310,311,312,313,314,315,316,317,318,319,320,321,322,323,324,325,326,327,328,329,330,331,332,333,334,335,336,337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,357,358,359,360,361,362,363,364,365,366,367,368,369,370,371,372,373,374,375,376,377,378,379,380,381,382,383,384,385,386,387,388,389,390,391,392,393,394,395,396,397,398,399,400,401,402,403,404,405,406,407,408,409,410,411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,427,428,429,430,431,432,433,434,435,436,437,438,439,440,441,442,443,444,445,446,447,448,449,450,451,452,453,454,455,456,457,458,459,460,461,462,463,464,465,466,467,468,469,470,471,472,473,474,475,476,477,478,479,480,481,482,483,484,485,486,487,488,489,490,491,492,493,494,495,496,497,498,499,500,501,502,503,504,505,506,507,508,509,510,511,512,513,514,515,516,517,518,519,520,521,522,523,524,525,526,527,528,529,530,531,532,533,534,535,536,537,538,539,540,541,542,543,544,545,546,547,548,549,550,551,552,553,554,555,556,557,558,559,560,561,562,563,564,565,566,567,568,569,570,571,572,573,574,575,576,577,578,579,580,581,582,583,584,585,586,587,588,589,590,591,592,593,594,595,596,597,598,599,600,601,602,603,604,605,606,607,608,609,610,611,612,613,614,615,616,617,618,619,620,621,622,623,624,625,626,627,628,629,630,631,632,633,634,635,636,637,638,639,640,641,642,643,644,645,646,647,648,649,650,651,652,653,654,655,656,657,658,659,660,661,662,663,664,665,666,667,668,669,670,671,672,673,674,675,676,677,678,679,680,681,682,683,684,685,686,687,688,689,690,691,692,693,694,695,696,697,698,699
apify-token			0,12,50,44:700
appcenter-token			1,100,105,0:701,702,703,704
applitools-api-key			1,120,128,0:705,706
appveyor-api-token			1,83,91,0:707,708,709
argocd-auth-token			1,316,818,0:710,711,712
asaas-api-token			0,12,113,31:713,714
asana-pat			1,136,131,0:715
asana-client-secret			1,100,95,0:715
assemblyai-api-key			1,92,93,0:716,717,718
opsgenie-api-key			1,96,94,0:719,720
statuspage-api-key			1,124,124,0:721
atlassian-api-token			0,12,823,41:722
atlassian-admin-api-key			0,12,821,39:723
atlassian-api-token-legacy			1,84,84,0:724,725,726
atlassian-datacenter-pat			1,104,104,0:725,726,727,724
auth0-client-secret			1,140,149,0:728,729,730,731
auth0-client-secret-short			1,123,132,0:729,730
auth0-management-token			1,316,3730,0:732,733,734,735,736
authress-access-key			0,58,206,59:737,738
aws-eks-token			0,12,3013,211:739
aws-ecr-password			0,12,4020,416:740
aws-ses-smtp-password		aws-access-key-id 1024	1,106,106,0:741,742,743
aws-access-key-id		aws-secret-access-key 1024	0,12,22,20:744,745,746
aws-temporary-access-key-id		aws-session-token 1024	0,12,22,20:747
aws-legacy-access-key-id			0,12,22,20:748
aws-secret-access-key		aws-access-key-id 1024	1,100,111,0:749,750,751,752,753,754,755
aws-secret-access-key-beside-id		aws-access-key-id 1024	0,12,214,0:744,747,745,746
aws-session-token			0,12,2016,88:756,757,758,759
aws-session-token-named			1,316,2072,0:760,761,762
aws-api-gateway-key			1,180,189,0:763,764,765,766,767
aws-appsync-api-key			0,12,32,30:768
aws-bedrock-api-key-long			0,12,286,106:769
aws-bedrock-api-key-short			0,12,2020,48:770
aws-presigned-url-key-id			0,12,39,37:771
axiom-api-token			0,12,43,41:772,773
azure-container-registry-key			0,54,54,52:774
azure-container-registry-password-legacy			1,140,142,0:775,776,777,778,779
azure-devops-pat			0,88,86,84:780
azure-devops-pat-legacy			1,112,123,0:781,782,783,780,784,785,786,787,788,789,790,791,792,793,794
azure-signalr-connection-string			0,75,184,0:795,796
azure-storage-account-key		azure-storage-account-name 1024	0,88,90,88:797
azure-storage-connection-string		azure-storage-account-name 1024	0,12,103,96:798
azure-storage-account-key-named			1,196,211,0:799,800,801,802,803,804,805,806,807,808,809,810
azure-storage-account-name			0,12,38,15:811
azure-ad-client-id		azure-ad-client-secret 1024	1,96,107,0:812,813,814,815,816,817,818,819
azure-batch-key			0,88,90,88:820
azure-batch-key-legacy			1,228,235,0:821,822,823
azure-cosmosdb-key			0,88,90,88:824
azure-cosmosdb-key-legacy			1,228,237,0:825,826,827,828,829
azure-ml-classic-key			0,88,90,88:830
azure-apim-key			0,88,90,88:831
azure-apim-key-legacy			1,228,242,0:832,833,834,835,836
azure-apim-git-password			0,12,107,105:837
azure-apim-subscription-key-legacy			1,92,107,0:838,839,832,840
azure-app-configuration-connection-string			0,92,288,0:841
azure-service-bus-connection-string			0,12,299,0:842
azure-shared-access-key			0,12,84,58:843
azure-event-hub-key			0,45,46,44:844
azure-service-bus-key			0,45,46,44:845
azure-relay-key			0,45,46,44:846
azure-iot-hub-key			0,45,46,44:847
azure-redis-key			0,45,46,44:848
azure-redis-connection-string			0,75,166,0:849
azure-event-grid-key			0,45,46,44:850
azure-event-grid-annotated-key			0,64,90,84:851
azure-function-key			0,56,58,56:852
azure-function-url-key			0,75,377,71:853
azure-function-key-legacy			1,118,133,0:854,855,856,857,858,859,860,861
azure-search-key			0,54,54,52:862
azure-search-key-legacy			1,160,168,0:863,864,865,866,867,792
azure-app-configuration-key			0,64,90,84:851
azure-fluid-relay-key			0,64,90,84:851
azure-mixed-reality-key			0,64,90,84:851
azure-ai-services-key			0,64,90,84:851
azure-annotated-key			0,64,90,84:868
azure-openai-key-legacy			1,172,189,0:869,870,871,872,873,874,875,876,877,878,879,880
azure-publish-profile-password			0,12,72,0:881
azure-sas-token			0,12,356,0:882
azure-sas-token-signature-first			0,12,288,0:883
backblaze-b2-key			0,12,33,31:884
baidu-cloud-access-key-id			0,12,48,25:885
baidu-cloud-secret-key		baidu-cloud-access-key-id 1024	1,92,103,0:886,887,888,889,890,891,892
bannerbear-key			0,12,38,36:893,894
baseten-api-key			1,101,106,0:895,896
beamer-key			1,106,108,0:897,898,899,900
betterstack-token			1,84,81,0:901
binance-secret-key			1,124,121,0:902
messagebird-api-token			1,85,86,0:903
bitbucket-access-token			0,12,823,101:904
bitbucket-app-password			0,12,38,36:905
bitbucket-app-password-other			0,12,40,24:905
bitbucket-datacenter-token			0,12,51,49:906
bitbucket-oauth-consumer			1,124,137,0:727,907,908
bitbucket-client-id		bitbucket-oauth-consumer 1024	1,92,101,0:909,910,911,912,913,727
bitfinex-api-secret			1,103,101,0:914
bitly-token			1,100,95,0:915
bitrise-token			1,180,187,0:916,917,918
bittrex-secret-key			1,92,89,0:919
bitwarden-secrets-token			1,154,160,0:920,921,922
bitwarden-client-secret			1,90,103,0:923,924,925
blynk-token			1,100,95,0:926
box-developer-token			1,92,99,0:927
braintrust-api-key			1,111,119,0:928,929
branchio-key			0,12,51,25:930,931
brave-search-key			1,103,113,0:932,933,934,935,936
brevo-api-key			0,12,91,89:937
brevo-smtp-key			0,12,92,90:938
browserbase-api-key			0,12,42,32:939
browserstack-access-key			1,80,93,0:940,941,942
bugsnag-token			1,96,93,0:943
buildkite-agent-job-token			0,12,352,325:944
buildkite-agent-registration-token			0,12,80,78:945
buildkite-agent-session-token			0,12,82,80:946
buildkite-cluster-token			0,12,80,78:947
buildkite-package-registry-token			0,12,217,195:948
buildkite-portal-secret			0,12,71,69:949
buildkite-portal-token			0,12,62,60:950
buildkite-token-legacy			1,100,109,0:951,952,953
buildkite-user-token			0,12,60,45:954
bunny-api-key			1,133,136,0:955,956,957,958
canadian-notify-key			0,12,163,82:959
canva-client-secret			0,12,58,56:960
cargo-registry-token			0,12,37,35:961
cassandra-credentials			0,12,302,0:962
cerebras-api-key			0,12,54,52:963
cfx-license-key			0,12,42,27:964
checkly-api-key			0,12,37,32:965
checkout-secret-key			0,12,46,39:966,967
chromatic-project-token			0,12,23,20:968
circleci-personal-token			0,12,72,70:969
circleci-project-token			0,12,72,70:970
circleci-legacy-token			1,100,104,0:971,972,973,974
cisco-meraki-api-key			1,100,106,0:975,976,977
thousandeyes-token			1,96,98,0:978
webex-bot-token			1,166,161,0:979
civo-api-key			1,110,112,0:980,981,982
clarifai-pat			1,96,98,0:983,984
clerk-secret-key			1,112,118,0:985,986,987
clickhouse-url			0,12,571,0:988
clickhouse-cloud-key			0,12,44,42:989
clickhouse-cloud-key-id		clickhouse-cloud-key 1024	1,80,91,0:990,991,992,993
clickup-token			0,12,47,43:994
clojars-deploy-token			0,12,70,68:995
cloudflare-r2-secret-key			1,172,186,0:996,997,998,999,1000
cloudflare-user-api-token			0,12,55,53:1001
cloudflare-account-api-token			0,12,55,53:1002
cloudflare-global-api-key			0,12,54,52:1003
cloudflare-api-token-legacy			1,100,110,0:1004,1005,1006,1007,1008,1009,1010
cloudflare-global-api-key-legacy			1,97,105,0:1004,1011,1012,1008,1013
cloudflare-origin-ca-key			0,12,272,176:1014
cloudflare-tunnel-token			0,12,412,128:1015
cloudflare-turnstile-secret			0,12,37,35:1016
cloudinary-url			0,12,136,51:1017
cloudinary-api-secret		cloudinary-api-key 1024	1,92,103,0:1018,1019,1020
cloudinary-api-key		cloudinary-api-secret 1024	1,75,83,0:1021,1022
cloudsmith-api-key			0,12,42,40:1023
cloudsmith-api-key-legacy			1,100,108,0:1024,1025
cockroach-cloud-key			0,12,71,69:1026
coda-token			1,96,103,0:1027,1028,1029,1030,1031,1032
codacy-token			1,84,94,0:1033,1034,1035
codeclimate-token			1,124,136,0:1036,1037,1038,1039
codecov-token			1,96,99,0:1040,1041
codefresh-api-key			1,117,124,0:1042,1043,1008
codemagic-api-token			1,103,112,0:1044,1045
coderabbit-api-key			0,12,63,61:1046
devin-api-key			0,12,191,84:1047
devin-service-user-token			0,12,58,56:1048
cohere-api-key			1,100,104,0:1049,1050,1051
coinbase-legacy-secret			1,124,122,0:1052
comet-api-key			1,85,88,0:1053,1054,1055,1056,1057
composer-auth			0,12,422,0:1058
configcat-sdk-key			0,12,63,61:1059
confluent-api-secret		confluent-api-key 1024	0,12,66,64:1060
confluent-api-secret-legacy		confluent-api-key 1024	1,124,130,0:1061,1062,1063,1064,1065,1066,1067,1068
confluent-api-key		confluent-api-secret 1024	1,76,89,0:1061,1069,1070,1071,1072
contentful-pat			0,12,51,49:1073
contentful-delivery-token			1,105,105,0:1074
couchbase-capella-key			1,182,196,0:1075,1076,1077,1078,1079
couchbase-url			0,12,570,0:1080,1081
coveralls-token			1,97,107,0:1082,1083
coze-pat			0,12,70,68:1084
crowdin-token			1,140,137,0:1085
cursor-api-key			0,12,70,68:1086
customerio-api-key			1,92,93,0:1087
cypress-record-key			1,96,104,0:1088,1089,1090,1091
databento-key			0,12,34,32:1092
databricks-pat			0,12,41,36:1093
databricks-oauth-secret			0,12,38,36:1094
datadog-api-key		datadog-application-key 1024	1,92,89,0:1095
datadog-application-key-legacy		datadog-api-key 1024	1,100,108,0:1095,1096,1097
datadog-application-key		datadog-api-key 1024	0,12,87,25:1098
datadog-personal-access-token			0,12,149,26:1099
datadog-rum-client-token			0,12,37,35:1100
datastax-astra-token			0,12,131,28:1101
deepgram-api-key			1,100,106,0:1102,1103,1104
deepinfra-api-key			1,92,101,0:1105,1106,1107
deepseek-api-key			1,95,101,0:1108,1109
deepseek-style-api-key			0,12,37,35:1110
defined-networking-token			0,12,87,85:1111
deno-deploy-token			0,12,42,40:1112,1113
dependency-track-api-key			0,12,261,36:1114
devcycle-sdk-key			0,12,45,19:1115,1116,1117
deviantart-secret			1,92,92,0:1118
diffbot-token			1,92,95,0:1119,1120
digitalocean-pat			0,12,73,71:1121
digitalocean-oauth-token			0,12,73,71:1122
digitalocean-refresh-token			0,12,73,71:1123
digitalocean-spaces-secret		digitalocean-spaces-key-id 1024	1,151,165,0:1124,1125,1126,1127,1128
digitalocean-spaces-key-id		digitalocean-spaces-secret 1024	0,12,22,20:1129
dingtalk-webhook			0,12,108,106:1130
discord-bot-token			1,136,138,0:1131,1132,1133
discord-webhook			0,12,135,103:1134,1135
discord-client-secret			1,92,89,0:1131
disqus-api-secret			1,124,120,0:1136
docker-swarm-join-token			0,12,101,75:1137
docker-swarm-unlock-key			0,12,61,52:1138
dockerhub-pat			0,12,38,36:1139
dockerhub-oat			0,12,43,41:1140
dockerhub-legacy-token			1,96,104,0:1141,1142,1143,1144,1145,1146,1147
docker-registry-auth			0,12,4557,0:1148
docker-identity-token			0,12,4132,0:1149
docusign-secret			1,96,101,0:1150,1151
doppler-personal-token			0,12,52,46:1152
doppler-cli-token			0,12,52,46:1153
doppler-service-account-token			0,12,52,46:1154
doppler-scim-token			0,12,54,48:1155
doppler-audit-token			0,12,55,49:1156
doppler-service-token			0,12,88,46:1157
drone-ci-token			1,316,516,0:1158,1159,1160,1161,1162,1163
dropbox-short-lived-token			0,12,335,131:1164,1165
dropbox-long-lived-token			0,23,66,64:1166
dropbox-app-secret			1,75,72,0:1167
duffel-token			0,12,57,55:1168,1169
duo-secret-key			1,100,107,0:1170,1171,1172,1173,1174,1175
dwolla-secret			1,110,106,0:1176
dynatrace-api-token			0,12,98,80:1177
e2b-api-key			0,12,46,44:1178
easypost-api-key			0,12,60,58:1179,1180
ebay-client-secret			0,12,38,36:1181,1182
elasticemail-api-key			1,156,172,0:1183,1184,1185,1186,1187,1188
elastic-cloud-key			0,12,209,65:1189
elasticsearch-api-key-header			0,12,91,0:1190
elasticsearch-api-key			1,122,133,0:1191,1192,1193,1194,1195,1196
elasticsearch-url			0,268,462,0:1197,1198
elevenlabs-api-key			0,12,53,51:966
elevenlabs-api-key-legacy			1,92,93,0:1199,1200,1201
endor-labs-api-key			0,12,23,21:1202
arcgis-api-key			0,12,406,84:1203,1204
etherscan-api-key			1,94,93,0:1205
etsy-api-key			1,149,143,0:1206
eventbrite-token			1,80,80,0:1207
exa-api-key			1,96,97,0:1208,1209,1210,1211,1212,1213
exoscale-api-key		exoscale-api-secret 1024	0,12,35,27:1214
exoscale-api-secret		exoscale-api-key 1024	1,120,129,0:1215,1216
expo-access-token			1,100,107,0:1217,1218,1219
fal-api-key			1,129,130,0:1220,1221,1222,1223
fastly-api-token			1,92,98,0:1224,1225,1226,1227
fauna-secret			1,100,102,0:1228,1229,1230,1231
figma-pat			0,12,49,43:1232
figma-oauth-token			0,12,49,44:1233,1234,1235,1236,1237,1238
figma-plan-token			0,12,61,45:1239
figma-pat-legacy			1,103,98,0:1240
finnhub-key			1,80,77,0:1241
firecrawl-api-key			0,12,37,35:1242
fireworks-api-key			0,12,29,27:1243
fleetbase-key			0,12,75,29:1244,1245
flickr-api-secret			1,92,88,0:1246
flutterwave-secret-key			0,12,44,42:1247
flutterwave-test-secret-key			0,12,49,25:1248
flutterwave-public-key			0,12,49,42:1249
flyio-token			0,12,3007,0:1250,1251,1252
flyio-legacy-token			0,12,49,47:1253
minisign-secret-key			0,12,222,204:1254,1255
signify-secret-key			0,12,157,135:1256
openvpn-static-key			0,12,902,0:1257
bip32-extended-private-key			0,12,114,111:1258,1259,1260,1261
bitcoin-wif-key			1,112,113,0:1262,1263,1264,1265,1266,1267
ethereum-private-key			1,126,128,0:1268,1266,1269,1270,1271,1272,1273,1274,1275,1276
stellar-secret-seed			1,116,113,0:1277,1278,1279,1280,1281
xrp-family-seed			1,91,92,0:1282,1283,1284,1285
nostr-secret-key			0,12,65,63:1286
sui-private-key			0,12,73,69:1287
tezos-secret-key			0,12,100,54:1288,1289,1290
kerberos-asrep-hash			0,12,2016,0:1291,1292
ntlm-authenticate-message			0,12,1514,72:1293
cisco-type7-password			0,12,75,0:1294,1295
snmp-community			0,12,88,0:1296,1297,1298
aspnet-machine-key			0,12,514,0:1299,1300
django-secret-key			0,12,78,0:1301
rails-master-key			1,92,98,0:1302,1303
rails-secret-key-base			1,188,193,0:1304
laravel-app-key			0,12,53,51:1305
symfony-app-secret			1,92,98,0:1306,1307
nextauth-secret			1,124,129,0:1308,1309
phoenix-secret-key-base			1,124,129,0:1304
freemius-secret-key			1,92,90,0:1310
freshbooks-token			1,124,124,0:1311
freshdesk-api-key			1,80,79,0:1312
friendli-token			0,12,52,50:1313
fullstory-api-key			0,12,226,22:1314,1315
gemfury-token			1,92,99,0:1316,1317,1318,1319,1320
generic-password	assignment	
generic-secret	assignment	
generic-token	assignment	
generic-api-key	assignment	
generic-key	assignment	
generic-credential	assignment	
otp-secret	assignment	
url-credentials	assignment	
basic-auth	assignment	
bearer-token	assignment	
random-string	random-string	
kubernetes-secret-manifest	manifest	
sops-plain-value	manifest	
password-hash-shadow			0,12,145,0:1321,1322,1323,1324,1325,1326,1327
password-hash-bcrypt			0,12,62,60:1328,1329,1330,1331
password-hash-argon2			0,12,194,0:1332
private-key-pem	private-key	
private-key-openssh	private-key	
private-key-pgp	private-key	
private-key-encrypted	private-key	
private-key-der	private-key	
private-key-jwk	private-key	
private-key-xml	private-key	
private-key-putty	private-key	
keystore-pkcs12	private-key	
keystore-java	private-key	
kerberos-keytab	private-key	
age-identity			0,12,76,74:1333
age-post-quantum-identity			0,12,79,77:1334
wireguard-private-key			0,12,76,0:1269,1335,1336
wireguard-preshared-key			0,12,78,0:1337,1338,1339
geoapify-key			1,92,90,0:1340
git-credentials-url			0,268,309,0:1341,1342,1343,1344,1345
gitea-access-token			1,100,101,0:1346,1347,1348,1349
gitee-access-token			1,92,100,0:1350,1351,1352
gitguardian-api-key			1,140,149,0:1353,1354,1355
github-personal-access-token			0,12,42,40:1356
github-oauth-token			0,12,42,40:1357
github-user-to-server-token			0,12,42,40:1358
github-installation-token			0,12,42,40:1359
github-installation-token-long			0,12,3002,41:1359
github-refresh-token			0,12,82,40:1360
github-fine-grained-pat			0,12,95,93:1361
github-legacy-token			1,100,109,0:1362,1363,1364,1365,1366,1367,1368
github-oauth-client-secret			1,100,116,0:1369,1370,1371,1372,1373
github-secret-scanning-sample			0,12,57,55:1374
github-runner-registration-token			1,169,184,0:1375,1376,1377,1378
gitlab-pat-routable			0,12,321,36:1379
gitlab-pat-routable-versioned			0,12,321,33:1379
gitlab-personal-access-token			0,12,30,26:1379
gitlab-personal-access-token-legacy			1,80,90,0:1380,1381,1382,1383,1384,1385,1386
gitlab-deploy-token			0,12,57,25:1387
gitlab-feature-flags-client-token			0,12,29,27:1388
gitlab-feed-token			0,12,87,25:1389
gitlab-incoming-mail-token			0,12,33,31:1390
gitlab-kubernetes-agent-token			0,12,1047,58:1391
gitlab-oauth-application-secret			0,12,72,70:1392
gitlab-scim-token			0,12,69,27:1393
gitlab-session-cookie			0,12,50,48:1394
gitlab-workspace-token			0,12,207,25:1395
gitlab-ci-job-token			0,12,327,26:1396
gitlab-pipeline-trigger-token			0,12,48,46:1397
gitlab-runner-authentication-token			0,12,321,25:1398
gitlab-runner-registration-token			0,12,31,29:1399
gitlab-runner-token-via-registration			0,12,319,26:1400
gitter-access-token			1,100,96,0:1401
gocardless-api-token			1,111,116,0:1402,1403
gogs-access-token			1,100,100,0:1404,1405
looker-client-secret			1,84,80,0:1406
google-fcm-server-key			0,12,154,152:1407
google-chat-webhook			0,12,168,94:1408
google-maps-api-key			1,147,156,0:1409,1410,1411,1412,1413
google-recaptcha-secret			0,12,42,40:1414,1415,1416,1417
gcp-api-key			0,12,41,39:1418
google-ai-studio-key			1,99,109,0:1419,1420,1421,1422,1423,1424
gcp-gemini-bound-key			0,12,55,53:1425
gcp-oauth-access-token			0,12,2007,25:1426
gcp-oauth-refresh-token			0,12,256,64:1427
gcp-oauth-client-id		gcp-oauth-client-secret 1024	0,60,76,66:1428
gcp-oauth-client-secret		gcp-oauth-client-id 1024	0,12,37,35:1429
gcp-oauth-client-secret-legacy		gcp-oauth-client-id 1024	1,116,132,0:1430,1431,1432,1433,1434,1435,1436,1437
gcp-application-default-credentials			0,12,436,0:1438
gcp-service-account-key			0,12,4177,0:1439
gcp-service-account-key-sorted			0,12,4094,0:1440
gcp-storage-hmac-id		gcp-storage-hmac-secret 1024	0,12,63,24:1441
gcp-storage-hmac-secret		gcp-storage-hmac-id 1024	1,100,112,0:1442,1443,1444,1445,1446,1447
gradle-credentials			0,12,336,0:1448
develocity-access-key			0,12,106,0:1449
grafana-service-account-token			0,12,48,46:1450
grafana-cloud-access-policy-token			0,12,408,42:1451
grafana-api-key-legacy			0,12,392,46:1452
greptile-api-key			1,108,114,0:1453,1454
groq-api-key			0,12,58,56:1455
groq-api-key-unmarked			0,12,58,56:1455
harness-token			0,12,74,72:1456,1457
boundary-token			0,12,418,76:1458
hcp-client-secret			1,124,137,0:1459,1460,1461
consul-acl-token			1,96,105,0:1462,1463,1464,1465,1466
nomad-acl-token			1,96,101,0:1467,1468,1469
hasura-admin-secret			1,124,141,0:1470,1471,1472
hcaptcha-secret			1,102,111,0:1473,1474,1475
helicone-api-key			0,12,48,43:1476,1477
helpscout-secret			1,124,137,0:1478,1479,1480,1481,1482,1483
here-api-key			1,103,100,0:1484
heroku-api-key			0,12,67,65:1485
heroku-api-key-legacy			1,96,103,0:1486,1487,1488
hetzner-cloud-token			1,124,126,0:1489,1490,1491
hetzner-robot-password			0,12,83,0:1492
hexpm-api-key			1,92,93,0:1493,1494,1495,1496
hibp-api-key			1,92,96,0:1497,1498,1499
highnote-api-key			0,12,89,81:1500
honeycomb-api-key			1,92,91,0:1501
honeycomb-ingest-key			0,15,66,64:1502
huawei-cloud-secret-key		huawei-cloud-access-key 1024	1,100,108,0:1503,1504,1505,1506,1507,1508,1509,1510
huawei-cloud-access-key		huawei-cloud-secret-key 1024	1,80,88,0:1511,1504,1512,1513,1514,1515,1516
hubspot-private-app-token			0,12,46,44:1517,1518,1519,1520
hubspot-api-key-legacy			1,96,93,0:1521,1522
huggingface-user-token			0,12,39,37:1523
huggingface-org-token			0,12,44,42:1524
humanloop-api-key			0,12,56,54:1525
ibm-cloud-api-key			1,104,110,0:1526,1527,1528,1529,1530,1531,1532
ibm-cos-hmac-id		ibm-cos-hmac-secret 1024	0,12,96,0:1533
ibm-cos-hmac-secret		ibm-cos-hmac-id 1024	1,188,199,0:1534,1535,1536,1537
ibm-softlayer-api-key			1,124,131,0:1538,1539,1540,1541
ibm-cloudant-password			1,124,131,0:1542,1543,1544
imagekit-private-key			1,198,208,0:1545,1546,1547
infisical-service-token			1,165,170,0:1548,1549
infisical-client-secret			1,124,152,0:1550,1551,1548
influxdb-token			1,148,161,0:1552,1553,1554,1555,1556
infomaniak-api-token			1,160,166,0:1557,1558
infracost-api-key			0,12,38,36:1559
infura-api-key			1,92,88,0:1560
inngest-signing-key			0,12,95,43:1561
intercom-access-token			1,120,118,0:1562
ionic-token			0,12,48,46:1563
ipstack-key			1,92,89,0:1564
jdbc-url			0,12,660,0:1565
jenkins-api-token			1,98,105,0:1566,1567,1568,1569
jenkins-encrypted-credential			0,12,4016,0:1570
jenkins-credentials-xml-secret			0,122,6115,0:1571
jenkins-initial-admin-password			1,172,188,0:1572,1573,1574,1575
teamcity-token			0,12,108,106:1576
jetbrains-hub-token			0,12,171,41:1577,1578
artifactory-api-key			0,12,76,72:1579
artifactory-reference-token			0,12,66,64:1580
artifactory-reference-token-loose			0,12,66,64:1581
artifactory-password-encrypted			1,183,193,0:1582,1583,1584,1585
artifactory-access-token			0,12,2619,397:1586
jfrog-identity-token			1,133,140,0:1582,1583,1587,1588,1589
jina-api-key			0,12,67,65:1590
jumpcloud-api-key			0,12,42,40:1591
jumpcloud-api-key-legacy			1,100,107,0:1592,1593
json-web-token			0,12,8416,25:1594,1595,1596,1597,1598
k3s-join-token			0,12,240,70:1599
kagi-api-key			1,115,117,0:1600,1601,1602
keycloak-client-secret			1,96,108,0:1603,1604,1605
convertkit-api-secret			1,82,82,0:1606
klaviyo-api-key			0,12,46,37:994
klingai-key			1,92,98,0:1607,1608,1609,1610
knapsack-pro-token			1,92,94,0:1611,1612,1613
koyeb-api-token			1,124,129,0:1614,1615,1616
kraken-api-secret			1,152,148,0:1617
kubernetes-bootstrap-token			1,83,88,0:1618,1619,1620,1621
kubernetes-kubeconfig			0,12,6030,0:1622
kubernetes-service-account-token			0,12,3373,350:1623
kucoin-secret-key			1,96,92,0:1624
lambdatest-access-key			1,110,121,0:1625,1626,1627
langsmith-personal-access-token			0,12,53,51:1628
langsmith-service-key			0,12,53,51:1629
langsmith-api-key-legacy			1,96,103,0:1630,1631,1632,1633
langfuse-secret-key		langfuse-public-key 1024	0,12,44,42:1634
langfuse-public-key		langfuse-secret-key 1024	0,12,44,42:1635
lark-app-secret			1,92,88,0:1636,1637
lark-access-token			1,112,121,0:1636,1637,1638
launchdarkly-api-token			0,12,42,40:1639
launchdarkly-sdk-key			0,12,42,40:1640,1641
ldap-credentials			0,12,160,0:1642,1643,1644,1645,1646,1647,1648,1649,1650,1651,1652,1653,1654
lichess-token			0,12,66,20:1655
lighton-api-key			1,140,146,0:1656,1657,1658
line-channel-access-token			1,234,244,0:1659
linear-api-key			0,12,50,48:1660
linear-oauth-token			0,12,92,39:1661,1662
linear-client-secret			1,92,88,0:1663
linkedin-client-secret			1,276,274,0:1664
linkedin-access-token			1,316,1060,0:1664
linode-pat			1,124,130,0:1665,1666,1667
liveblocks-secret-key			0,12,74,71:1668,1669
llamacloud-api-key			0,12,54,52:1670
lob-api-key			0,12,46,36:1671,1672
loggly-token			1,96,92,0:1673
logzio-token			1,96,90,0:1674
lokalise-token			1,100,98,0:1675
magic-secret-key			1,84,90,0:1676,1677,1678,1679
mandrill-api-key			1,85,98,0:1680,1681
mailchimp-api-key			0,44,8,36:1682
mailerlite-api-key			1,292,292,0:1683
mailersend-api-token			0,12,107,35:1684
mailgun-api-key			0,12,38,36:1685
mailgun-api-key-new			1,110,107,0:1686
mailgun-public-key			0,12,41,39:1687
mailjet-api-secret			1,92,99,0:1688,1689
mapbox-secret-token			0,12,259,57:1690
mapbox-public-token			0,12,259,57:1691
mapbox-temporary-token			0,12,259,57:1692
mapquest-key			1,92,90,0:1693
finicity-partner-secret			1,80,78,0:1694
matrix-access-token			0,12,114,34:1695
mattermost-access-token			1,86,86,0:1696,1697
mattermost-webhook			0,162,173,50:1698
maxmind-license-key			0,48,6,40:1699
meilisearch-key			1,124,133,0:1700,1701,1702,1703
mem0-api-key			0,12,45,43:1704
mercury-api-token			0,12,86,71:1705
mergify-application-key			0,12,226,64:1706
wit-ai-token			1,92,98,0:1707,1708,1709,1710,1711
meta-llama-api-key			0,12,52,46:1712
facebook-access-token			0,12,805,83:1713
facebook-app-token			1,121,129,0:1714,1715,1716
facebook-app-secret			1,92,95,0:1714,1717,1718
instagram-access-token			0,12,257,54:1719,1720,1721
metabase-session			0,12,41,39:1722
logdna-ingestion-key			1,92,88,0:1723,1724
azure-communication-services-key			1,148,161,0:1725,1726,1727
azure-notification-hub-key			1,150,172,0:1728,1729,1730,1727
azure-logic-app-url			0,12,419,121:1731
azure-maps-key			1,148,157,0:1732,840,1727
azure-ad-client-secret		azure-ad-client-id 1024	0,15,42,37:1733,1734,1735,1736,1737,1738,1739,1740,1741,1742
azure-ad-client-secret-legacy		azure-ad-client-id 1024	1,104,116,0:1743,1744,1745,1746,1747,1748,1749,1750
azure-entra-refresh-token			0,86,2081,211:1751,1752
bing-maps-key			1,124,126,0:1753,1754,1755
teams-incoming-webhook			0,12,251,186:1756,1757
teams-workflow-webhook			0,12,522,111:1758
midtrans-server-key			0,12,39,18:1759,1760
minimax-api-key			0,12,128,126:1761
minio-secret-key			1,100,113,0:1762,1763,1764,1765
miro-token			1,87,94,0:1766,1767,1768,1769,1770,1771
mistral-api-key			1,92,97,0:1772,1773,1774
mixpanel-service-secret			1,92,90,0:1775
modal-token			1,85,93,0:1776,1777,1778,1779,1780,1781,1782
mollie-api-key			0,12,37,35:1671,1672
mongodb-url			0,12,572,0:1783,1784
mongodb-atlas-api-private-key			1,96,111,0:1785,1786,1787,1788,1789
mongodb-atlas-service-account-secret		mongodb-atlas-service-account-id 1024	0,12,52,50:1790
mongodb-atlas-service-account-id		mongodb-atlas-service-account-secret 1024	0,12,36,34:1791
moonshot-api-key			1,111,117,0:1792,1793,1794
moralis-key			1,316,321,0:1795
mux-token-secret			1,135,141,0:1796,1797,1798,1799,1800,1801
mysql-url			0,12,583,0:1802,1803,1804,1805,1806,1807,1808,1809
nats-nkey-seed			1,118,117,0:1810,1811,1812,1813
nats-credentials-file			0,12,3333,0:1814
neo4j-url			0,12,570,0:1815,1816,1817,1818,1819,1820
neon-api-key			0,12,71,69:1821
netbird-personal-access-token			0,12,42,40:1822
netlify-pat			0,12,42,40:1823
netlify-pat-legacy			1,124,132,0:1824,1825
newrelic-user-key			0,12,34,32:1826
newrelic-admin-key			0,12,34,32:1827
newrelic-insights-insert-key			0,12,39,30:1828
newrelic-insights-query-key			0,12,39,30:1829
newrelic-rest-api-key			0,12,49,47:1830
newrelic-browser-key			0,12,27,24:1831,1832
newrelic-license-key			0,52,6,40:1833
newrelic-mobile-token			0,56,10,47:1834
newrelic-pixie-key			0,12,45,43:1835,1836
nytimes-key			1,92,96,0:1837,1838
ngrok-authtoken			1,117,122,0:1839,1840,1841
ngrok-api-key			1,93,96,0:1839,1842
notion-token			0,12,52,50:1843
notion-token-legacy			0,12,52,50:1844
notion-refresh-token			0,12,61,44:1845
novita-api-key			1,106,110,0:1846,1847
npm-access-token			0,12,42,40:1848
npm-legacy-token			1,96,102,0:1841,1849,1850,1851,1852,1853
npmrc-auth			0,13,422,0:1854,1855
npmrc-auth-token			0,12,2020,0:1856
nuget-api-key			0,12,48,46:1857
nuget-api-key-named			1,106,109,0:1858,1859,1860
nuget-config-password			0,12,240,0:1861,1862
nvidia-api-key			0,12,78,66:1863
nvidia-ngc-key-legacy			1,144,149,0:1864,1865,1866,1867,1868
nx-cloud-access-token			0,60,66,63:1869
nylas-api-key			0,12,73,30:1870
octopus-api-key			0,12,40,30:1639
odbc-connection-string			0,12,466,0:1871,1872,1873,1874,1875
okta-api-token			1,102,106,0:1876,1877,1878,1879
okta-client-secret			1,124,139,0:1880,1881,1882,1883
ollama-api-key			1,117,121,0:1884,1885
onelogin-client-secret			1,124,136,0:1886,1887
onesignal-api-key			0,12,115,113:1888,1889
onfido-api-token			0,12,97,29:1890,1891,1892,1893,1894,1895
onfleet-key			1,92,89,0:1896
openai-project-key			0,12,178,52:1897
openai-service-account-key			0,12,181,55:1898
openai-admin-key			0,12,179,53:1899
openai-legacy-key			0,35,53,51:1900
openai-user-key			0,12,178,56:1901
opencage-key			1,92,90,0:1902
openrouter-api-key			0,12,75,73:1903
openshift-oauth-token			0,12,52,50:1904
openstack-application-credential-secret			1,146,168,0:1905,1906
openweather-key			1,92,93,0:1907,1908,1909
optimizely-pat			1,114,114,0:1910
oracle-oci-auth-token			1,80,91,0:1911,1912,1913,1914
oracle-connection-string			0,12,402,0:1915
oracle-sqlplus-password			0,12,412,0:1916
netsuite-token			1,124,129,0:1917,1918,1781
ory-token			0,12,134,27:1919,1920,1921,1922,1923,1924,1925
ovh-application-secret		ovh-consumer-key 1024	1,92,104,0:1926,1927,1928,1929,1930
ovh-consumer-key		ovh-application-secret 1024	1,92,98,0:1931,1932,1933
ovh-application-key		ovh-application-secret 1024	1,76,85,0:1934,1935,1936
packagecloud-token			1,108,116,0:1937,1938
packagist-auth-token			0,12,84,82:1939
paddle-api-key			0,12,71,69:1940,1941
pagerduty-api-key			1,80,80,0:1942,1943,1944,1945
pagerduty-integration-key			1,92,97,0:1946,1151,1942
particle-token			1,100,98,0:1947
braintree-access-token			0,12,75,70:1948
braintree-private-key			1,92,91,0:1949
paypal-client-secret			1,140,136,0:1950
paystack-secret-key			0,12,50,48:1951,967
perplexity-api-key			0,12,71,45:1952
persona-api-key			0,12,101,36:1953,1954
phabricator-conduit-token			0,12,34,32:1639,1955
photoroom-api-key			0,12,89,48:1956
pinecone-api-key			0,12,77,74:1957
pinecone-api-key-legacy			1,96,102,0:1958,1959
pinterest-access-token			0,12,207,25:1960
pipedream-key			1,92,91,0:1961
pipedrive-token			1,100,99,0:1962
plaid-secret			1,90,85,0:1963
plaid-access-token			0,12,57,51:1964,1965,1966
planetscale-oauth-token			0,12,79,45:1967
planetscale-password			0,12,76,42:1968
planetscale-service-token			0,12,77,43:1969
planetscale-id		planetscale-service-token 1024	1,72,90,0:1970,1971,1972,1973,1974,1975,1976
plivo-auth-token			1,100,95,0:1977
polar-token			0,12,113,28:1978,1979,1980
portainer-api-token-bare			0,12,50,48:1981
portainer-api-token			1,126,133,0:1982,1983
portainer-session-token			1,316,1592,0:1982,1984,1983
portkey-api-key			1,89,96,0:1985,1986,1987
postgres-url			0,12,584,0:1988,1989,1990,1991,1992,1993,1994,1995,1996
postgres-keyword-string			0,12,545,0:1875
pgpass-entry			0,132,386,0:1997,1998,1999,2000
posthog-personal-key			0,12,55,45:2001
posthog-project-key			0,12,66,45:2002,2003,2004,2005
postman-api-key			0,12,66,64:2006
postman-collection-token			0,12,33,31:2007
postmark-server-token			1,96,94,0:2008
prefect-api-key			0,12,42,40:2009,2010
prisma-accelerate-url			0,12,930,62:2011,2012
private-ai-key			1,92,96,0:2013,2014,2015
proof-api-key			1,148,154,0:2016,2017,2018,2019,2020
proxmox-api-token			0,12,213,0:2021
pubnub-key			0,12,68,42:2022
pulumi-access-token			0,12,46,44:2023
pushbullet-token			1,94,94,0:2024
pusher-secret			1,80,76,0:2025
pushover-token			1,90,88,0:2026
pypi-api-token			0,12,1022,80:2027
testpypi-api-token			0,12,1029,87:2028
python-index-macaroon-token			0,12,1009,77:2029
qdrant-api-key			1,316,615,0:2030,2031
qiniu-secret-key			1,100,106,0:2032,2033,2034
rabbitmq-url			0,12,566,0:2035,2036
railway-token			1,96,103,0:2037,2038,2039,2040
rainforest-api-key			0,12,73,71:2041
ramp-client-secret			0,12,59,57:2042
rancher-api-token			0,12,68,66:2043
rancher-kubeconfig-token			0,12,100,71:2044
rapidapi-key			1,110,108,0:2045
razorpay-key-id		razorpay-key-secret 1024	0,12,25,23:2046,2047
razorpay-key-secret		razorpay-key-id 1024	1,84,82,0:2048
readme-api-key			0,12,77,75:2049
redirect-pizza-token			0,12,36,34:2050
redis-url			0,12,575,0:2051,2052,2053,2054,2055,2056
render-api-key			0,12,34,32:2057
replicate-api-token			0,12,42,40:2058
resend-api-key			0,12,38,36:2059
retell-api-key			0,12,34,32:1086
retool-token			0,12,89,27:2060
riot-api-key			0,12,44,42:2061
roboflow-api-key			1,80,86,0:2062,2063
rocketchat-token			1,103,104,0:2064,2065
rollbar-access-token			1,92,89,0:2066
rootly-api-key			0,12,73,71:2067
rubygems-api-key			0,12,59,57:2068
runpod-api-key			0,12,52,50:2050
runway-api-key			0,12,134,132:1086
salad-cloud-api-key			0,12,257,21:2069
salesforce-access-token			0,12,301,96:2070
salesforce-refresh-token			0,12,209,67:2071
salesforce-consumer-key		salesforce-consumer-secret 1024	0,12,258,80:2072
salesforce-consumer-secret		salesforce-consumer-key 1024	1,124,130,0:2073,2074,1918,2075
salesforce-security-token			1,85,89,0:2073,2076
samsara-token			0,12,46,38:2077
sanity-token			1,262,258,0:2078
saucelabs-access-key			1,144,150,0:2079,2080,2081,2082,2083
scale-api-key			1,97,101,0:2084,2085,2086,2087,2088,2089
scale-callback-auth-key			0,12,44,42:2090
scaleway-access-key		scaleway-secret-key 1024	0,12,22,20:2091
scaleway-secret-key		scaleway-access-key 1024	1,96,100,0:2092,2093,2094,2095
scalingo-api-token			0,12,56,54:2096
scalr-api-token			0,12,175,123:2097
scalr-api-token-named			1,316,707,0:2098,2099,2100
securitytrails-api-key			1,92,104,0:2101,2102
semaphore-api-token			1,92,101,0:2103,2104,2105
sendbird-api-token			1,100,98,0:2106
sendbird-organization-key			1,84,82,0:2106
sentry-organization-token			0,12,459,81:2107
sentry-user-token			0,12,73,71:2108
sentry-integration-token			0,12,73,71:2109
sentry-user-app-token			0,12,73,71:2110
sentry-token-legacy			1,124,120,0:2111
sentry-dsn			0,102,128,62:2112,2113,2114
serpapi-api-key			1,124,129,0:2115,2116,2117
serper-api-key			1,100,104,0:2118,2119
settlemint-token			0,12,25,23:2120,2121,2122
shippo-api-token			0,12,54,52:2123,2124
shodan-api-key			1,92,96,0:2125,2126
shopify-admin-access-token			0,12,40,38:2127
shopify-custom-app-token			0,12,40,38:2128
shopify-private-app-password			0,12,40,38:2129
shopify-partner-token			0,12,41,39:2130
shopify-app-secret			0,12,40,38:2131
shortcut-token			1,96,95,0:2132
sidekiq-license			1,77,85,0:2133,2134,2135
sidekiq-gem-server-url			0,40,53,44:2136,2137
signalwire-api-token			1,110,110,0:2138
siliconflow-api-key			1,111,120,0:2139,2140,2141
slack-bot-token			0,12,106,32:2142
slack-user-token			0,12,100,37:2143
slack-app-level-token			0,12,102,59:2144
slack-config-access-token			0,12,194,132:2145
slack-config-refresh-token			0,12,169,127:2146
slack-legacy-token			0,12,117,15:2147,2148,2149,2150
slack-session-token		slack-session-cookie 1024	0,12,116,99:2151
slack-session-cookie		slack-session-token 1024	0,12,407,105:2152
slack-incoming-webhook			0,12,87,67:2153
slack-workflow-webhook			0,12,107,68:2154,2155
slack-signing-secret			1,92,87,0:2156
smartsheet-token			1,97,97,0:2157
snowflake-password			0,12,183,0:2158
snowflake-programmatic-token			1,316,572,0:2158,2159,2160,2161
snyk-token			1,96,96,0:2162,2163,2164
snyk-token-prefixed			0,12,821,38:2165,2166
solarwinds-observability-token			1,131,139,0:2167,2168
sonar-token			0,12,46,44:2169,2170,2171
sonar-token-legacy			1,100,101,0:2172,2173,2174,2175,2176
sonarcloud-token			0,12,66,64:2177
sourcegraph-access-token			0,12,63,44:2178
sourcegraph-access-token-legacy			1,100,106,0:2179,2180
sourcegraph-cody-key			0,12,70,68:2181
sparkpost-api-key			1,100,99,0:2182
splunk-observability-token			1,82,82,0:2183,2184,2185
splunk-hec-token			1,96,92,0:2183
spotify-client-secret			1,92,89,0:2186
spotify-access-token			1,316,459,0:2186
sqlserver-connection-string			0,12,482,0:2187,2188,2189
sqlserver-url			0,12,579,0:2190,2191,2192,2193
sql-user-password			0,12,271,0:2194,2195,2196,2197,2198,2199,2200,2201,2202,2203,2204,2205
sql-user-password-unquoted			0,12,239,0:2200,2201
square-access-token			0,12,66,64:2206
square-personal-token-legacy			0,12,31,29:2207
square-oauth-secret			0,12,60,42:2208,2209
square-application-id			0,12,231,21:2210,2211
squarespace-token			1,96,97,0:2212
stability-api-key			1,111,117,0:2213,2214,2215,2216,2217
stability-style-api-key			0,12,53,51:1110
stackhawk-api-key			0,12,48,46:2218
storyblok-token			1,84,83,0:2219
storyblok-pat			1,113,112,0:2219
strava-client-secret			1,100,96,0:2220
stripe-live-secret-key			0,12,257,32:1951
stripe-test-secret-key			0,12,257,32:967
stripe-live-restricted-key			0,12,257,32:2221
stripe-test-restricted-key			0,12,257,32:2222
stripe-publishable-key			0,12,257,32:2223,2224
stripe-webhook-secret			0,12,170,30:2225
stripe-organization-key			0,12,261,27:2226
stripe-payment-intent-secret			0,42,62,60:2227
stytch-secret			0,12,62,48:2228,2229
sumologic-access-key		sumologic-access-id 1024	1,124,123,0:2230,2231
sumologic-access-id		sumologic-access-key 1024	1,74,73,0:2230,2231
supabase-management-token			0,12,52,44:2232
supabase-secret-key			0,12,43,41:2233
supabase-publishable-key			0,12,77,35:2234
supabase-service-role-jwt			0,12,474,110:2235
supabase-anon-jwt			0,12,463,100:2235
tableau-pat			0,34,38,57:2236
tailscale-api-key			0,12,106,26:2237
tailscale-auth-key			0,12,107,27:2238
tailscale-client-key			0,12,109,29:2239
tailscale-scim-key			0,12,107,27:2240
tailscale-webhook-key			0,12,110,30:2241
tailscale-key			0,12,246,19:2242
tavily-api-key			0,12,52,37:2243
telegram-bot-token			0,24,48,43:2244
telnyx-api-key			0,12,60,58:24
temporal-cloud-api-key			1,316,1040,0:2245,2246,2247,2248,2249
tencent-secret-id		tencent-secret-key 1024	0,12,38,36:2250
tencent-secret-key		tencent-secret-id 1024	1,92,100,0:2251,2252,2253,2254
wecom-webhook			0,12,83,81:2255
tencent-wechat-app-secret			1,92,93,0:2256,2257,2258,2259,2260
terraform-cloud-token			0,26,95,83:2261
terraform-state-secret			0,12,186,0:2262
testingbot-key			1,92,99,0:2263,2264,2265
thingsboard-token			1,80,91,0:2266,2267
thunderstore-token			0,12,86,24:2268
tines-webhook-url			0,82,154,92:2269,2270
tinybird-token			0,12,357,95:2271
todoist-token			1,100,97,0:2272
together-api-key			0,12,52,50:2273
together-api-key-legacy			1,124,130,0:2274,2275,2276,2277,2278
tomcat-users-password			0,12,374,0:2279
tomtom-api-key			1,92,88,0:2280
transifex-token			1,102,101,0:2281,2282
travis-ci-token			1,82,88,0:2283,2284,2285,2286
trello-token			0,12,78,64:2287
trigger-dev-secret-key			0,12,53,23:2288,2289,2290,2291
trigger-dev-personal-token			0,12,57,39:2292
truenas-api-key			1,129,142,0:2293,2294,2295,2296,2297
truenas-api-key-bearer			0,12,77,0:2298
trufflehog-enterprise-key			0,12,46,25:2299,2300
turso-token			1,316,636,0:2301,2302,2303,2304,2305
segment-public-api-token			0,12,70,68:2178
segment-config-token			1,147,151,0:2306,2307,2308,2309,2310,2311,2312
segment-write-key			1,92,96,0:2313,2314
sendgrid-api-key			0,12,71,69:2315
twilio-auth-token		twilio-account-sid 1024	1,92,88,0:2316
twilio-account-sid		twilio-auth-token 1024	1,94,95,0:2316,2317,2318
twilio-api-key-sid		twilio-api-key-secret 1024	1,94,93,0:2316,2319
twilio-api-key-secret		twilio-api-key-sid 1024	1,92,103,0:2320,2321,2322,2323
twitch-client-secret			1,90,86,0:2324
twitch-stream-key			0,12,56,44:1671
typeform-pat			0,12,65,44:2325
typesense-api-key			1,92,101,0:2326,2327,2328
unkey-root-key			0,12,40,26:2329
unsplash-key			1,103,101,0:2330
upcloud-api-token			0,12,39,29:2331
uploadcare-secret-key			1,80,91,0:2332,2333
upstage-api-key			1,113,118,0:2334,2335
upstash-token			1,202,217,0:2336,2337,2338,2339,2340
uptimerobot-api-key			1,106,108,0:2341,2342
valtown-api-token			0,12,87,25:2343
vapi-api-key			1,96,102,0:2344,2345,2346,2347,2348
vastai-api-key			1,124,126,0:2349,2350,2351,2352,2353
vault-service-token			0,12,306,28:2354
vault-batch-token			0,12,506,40:2355
vault-recovery-token			0,12,306,28:2356
vault-token-legacy			1,192,200,0:2357,2358,2359,2360
vault-approle-secret-id			1,96,103,0:2361,2362,2363,2364
vault-unseal-key			1,126,128,0:2365,2366,2367,2368
vercel-personal-access-token			0,12,62,60:2369
vercel-app-access-token			0,12,62,60:2370
vercel-app-refresh-token			0,12,62,60:2371
vercel-integration-token			0,12,62,60:2372
vercel-ai-gateway-key			0,12,62,60:2373
vercel-api-token-legacy			1,84,90,0:2374,2375,2376,2377,2378
virustotal-api-key			1,124,125,0:2379,2380,2381,2382,2383
voiceflow-api-key			0,12,49,44:2384
volcengine-access-key-id			0,12,66,42:2385
volcengine-secret-key		volcengine-access-key-id 1024	1,122,133,0:2386,2387,2388,2389,2390
vonage-api-secret			1,76,72,0:2391,2392
voyage-api-key			0,12,48,46:2393
vultr-api-key			1,96,99,0:2394,2395
wakatime-key			0,12,43,41:2396
wasabi-secret-key			1,148,151,0:2397,2398,2399
weaviate-api-key			1,100,106,0:2400,2401,2402,2403
webflow-token			1,124,121,0:2404
wandb-api-key			0,12,88,86:2405
wandb-api-key-legacy			1,100,108,0:2406,2407,2408,2409,2410
wise-api-token			1,96,98,0:2411
wiz-client-secret			1,124,131,0:2412,2413,2414
workato-token			0,12,1414,70:2415
workos-api-key			0,12,108,49:1500,2416,2417
workos-api-key-named			1,155,159,0:2418,2419
wpengine-api-key			1,124,126,0:2420,2421,2422,2423
wundergraph-key			0,12,40,38:2424
twitter-bearer-token			0,18,148,41:2425
twitter-api-secret			1,110,115,0:2426,1918
twitter-access-token		twitter-access-secret 1024	1,131,132,0:2426,2427
twitter-access-secret		twitter-access-token 1024	1,105,102,0:2426
xai-api-key			0,12,126,74:2428
xata-api-key			0,12,70,36:2429
yandex-api-key			0,12,44,39:2430
yandex-iam-token			0,12,497,113:2431
yandex-iam-token-named			1,316,556,0:2432,2433,2434,2435,2436
yandex-static-access-key			1,100,103,0:2432,2436,2437,2438
yandex-linguistic-api-key			0,12,86,83:2439,2440,2441
yelp-api-key			1,188,182,0:2442
zapier-webhook			0,12,52,40:2443
zendesk-api-token			1,100,97,0:2444
zerotier-central-token			1,92,96,0:2445,2446,2447
zhipu-api-key			1,109,110,0:2448,2449,2450,2451,2452,2453,2454,2455,2456,2457,2458,2459,2460,2461
zilliz-api-key			1,156,166,0:2462,2463,2464
zoho-token			0,12,72,70:2465
zulip-api-key			1,92,87,0:2466
zuplo-api-key			0,12,48,46:2467`,literals:`0a3-
3ops_eyj
6opconnecttoken
1onepasswordconnect
3connecttoken
7opapitoken
2s-s4t2ud-
2s-s4t2af-
0ably
0aio_
2fio-u-
0p8e-
0adobe
0aqe
0ahaio
0ai21
0ai21apikey
0ai21studio
0aik_secret_
0aik_ci_
0aik_client_
0airbrake
0pat
0.v1.
0key
1avns_
0aiven
0aiventoken
0aivenapitoken
3aivenv1
1akab-
0akamai
0akamaiclientsecret
1edgerc
1edgegrid
5akamaiapisnet
1akeyless
1akeylessaccesskey
1alcht_
1algolia
1algoliaadminkey
1algoliaapikey
3xalgoliaapikey
2docsearch
0ltai
2alibaba
1aliyun
1aliyuncs
1alicloud
;accesskeysecret
8accesskeysecret
4osssecret
0sts.
2alibabasts
1aliyunsts
?stsaccesskeysecret
0cais
2dashscope
0qwen
2dashscopeapikey
0bailian
1amzn.mws.
1amzn1.oa2-cs.v1.
1atzr|
4amplitude
1ansible_pass
8ansible_ssh_pass
7ansible_become_pass
9ansible_sudo_pass
7ansible_su_pass
:ansible_winrm_pass
=ansible_httpapi_pass
1sk-ant-api
6sk-ant-admin
5sk-ant-oat
1sk-ant-ort
1sk-ant-sid
4esecret_
0datagov
0nasagov
=apidatagovnasa
08x8
6abstractapi
5abuseipdb
2abyssale
1accuweather
:activecampaign
1adafruitio
1adafruitio
0adobesign
0adzuna
0aeroworkflow
3aftership
4agilecrm
1airslate
0airvisual
3alconost
1alegra
4aletheiaapi
1allsports
8allsportsapi
6alphavantage
2alphavantage
3amadeus
1ambee
2anypoint
1apacta
1api2cart
0apideck
1apiflash
0apifonica
3apilayer
0apimatic
0apimetrics
3apiscience
1apitemplate
1appcues
2appfollow
1appointedd
1appoptics
2appsynergy
2apptivo
0atera
0audd
4autoklose
0avalara
0avaza
0aviationstack
0axonaut
1aylien
1ayrshare
3bamboohr
3bandwidthapi
0bannerbear
1baremetrics
0beebole
0besnappy
2besttime
0bigcommerce
0bigdatacloud
0billomat
3bingmaps
0bitbar
0bitcoinaverage
0bitmex
0blazemeter
2blitapp
4blocknative
3bombbomb
4boostnote
3borgbase
4brandfetch
0bringg
3browshot
0bscscan
1buddyns
1budibase
0bugherd
0bulbul
2bulksms
5buttercms
0caflou
5calendarific
7calorieninja
9calorieninjas
3campayn
2cannyio
6capsulecrm
2captaindata
1carboninterface
3cashboard
1caspio
=centralstationcrm
0cexio
5chargebee
1chargify
4chartmogul
1chatbotapi
1chatfuel
4checkoutapi
4checkvist
0ciceroapi
2clearout
2clickhelp
4clicksend
2cliengo
5clientary
5clinchpad
4clockify
8clockworksms
4closecrm
2cloudconvert
3cloudelements
3cloudimage
2cloudmersive
3cloudplan
0cloverly
4clustdoc
5codequiry
3coinapi
5coingecko
3coinlayer
3coinlib
1coinmarketcap
4collect2
0columnapi
5commercejs
2commoditiesapi
6companyhub
9conversiontools
5convertapi
2convier
0coppercrm
6countrylayer
2courierapi
3craftmypdf
2crawlbase
3cryptocompare
5currencycloud
6currencyfreaks
7currencylayer
6currencyscoop
7currentsapi
8customerguru
0d7network
2dailyco
1dailymotion
4dareboost
3databox
3datafire
3dealroom
1deepai
2deputyapi
4detectify
4detectlanguage
0dfuse
0diggernaut
2discogs
0dittoapi
0dnscheck
0docparser
2documo
0dotdigital
0dovico
3dronahq
1duply
1dynalist
0dyspatch
4eagleeyenetworks
1easyinsight
2easyship
5ecostruxureit
1ecwid
1edamam
2edenai
3enablex
1enigma
1envoyapi
2envoyapi
2ethplorer
3everhour
1exchangerateapi
1exchangerateapi
<exchangeratesapi
5exportsdk
8extractorapi
6faceplusplus
1fastforex
3fastspring
4fetchrss
2fibery
2fileio
1finage
8financialmodelingprep
1findl
1fixerio
0flatio
2fleetbase
0flexport
3flightapi
3flightlabs
0flightstats
1floatapi
3flowflu
3formbucket
2formcraft
2formio
2formsite
2foursquare
2freeagent
3freshsales
3freshworks
2fulcrumapp
0fxmarket
0fxmarketapi
3geckoboard
0gengo
2geniusapi
0geocod
0geocodify
0geocodio
1geoipifi
1geoipify
0geonames
0geotab
1getemail
1getemails
2getgeoapi
0getgist
2getresponse
6getsandbox
1giphy
3glassnode
2gocanvas
3gocardlessapi
3godaddy
3goodday
3graphcms
3graphhopper
0gravatar
2greenhouseapi
4groovehq
0gtmetrix
1guardianapi
0gumroad
0guruapi
0gustoapi
0gyazo
4happyscribe
0harvestapi
4hellosign
2helpcrunch
0hiveapi
2hiveage
6holidayapi
2html2pdf
0humanityapi
0hunterio
0hunterio
0hybiscus
0hypertrack
0iconfinder
2iexapis
2iexcloud
0igdb
2imagga
2impala
5insightly
4instabot
5instamojo
4integromat
4interseller
3intrinio
2invoiceocean
0ip2location
1ipapi
0ipdata
1ipgeolocation
1ipinfo
4ipinfodb
1ipqualityscore
0ipregistry
0jawg
0jotform
1jumpseller
0jupiterone
0juro
0kanbantool
0karmacrm
0keenio
3kickbox
1klipfolio
0kontent
0krakenio
0kylas
2lalamove
8languagelayer
7languagetool
2lastfm
3leadfeeder
0lemlist
3lendflow
5lessannoyingcrm
0leverapi
2lexigram
3linenotify
2linkpreview
2liveagent
5livestorm
1loadmill
6locationiq
7loginradius
0losant
0loyverse
3lunchmoney
0luno
0m3o
3madkudu
3magento
2magicbell
4mailboxlayer
4mailboxvalidator
1mailmodo
3mailsac
0maptiler
2marketstack
2mavenlink
5meaningcloud
2mediastack
0meistertask
6merriamwebster
2mesibo
3metaapi
2metrilo
3mindmeister
0miteapi
2mixmax
3mockaroo
2moderationapi
3monkeylearn
5moonclerk
0moosend
5mrticktock
2musixmatch
0myfreshworks
0myintervals
2namely
3nasdaqdatalink
3nethunt
0neutrinoapi
4neverbounce
2newsapi
1newscatcher
0nftport
5nicereply
0nimbleapi
0nitroapi
4noticeable
0nozbe
0nozbeteams
0numverify
7nutritionix
1nutshellapi
0oanda
0omdb
1omnisend
3onedesk
6onepagecrm
1onwaterio
1oopspam
6openexchangerates
6opencagedata
5openexchangerates
3openrouteservice
2openuv
3overloop
1owlbot
1packlink
2paddleapi
2pagarme
3pandadoc
3pandascore
0paperform
8paralleldots
4parsehub
2parseur
3particleapi
2partnerstack
2paydirtapp
2paymoapp
0paymongo
0pdflayer
0pdfshift
0peopledatalabs
1pepipost
3personio
2pexels
0pinata
2pipefy
0pivotaltracker
0pixabay
5planviewleankit
2planyo
0podio
3pollsapi
4poloniex
1polygonio
2positionstack
5postageapi
1postbacks
2powrbot
6prestashop
3privacyapi
3prodpad
7prospectcrm
6protocolsio
2proxycrawl
4purestake
1pusherchannel
0qase
1qualaroo
1qubole
4quickbooks
4quickmetrics
1ravenapi
0rawg
4reachmail
5reallysimplesystems
1rebrandly
8rechargepayments
3recurly
5redhatpyxis
3refinerapi
1rentman
4repairshopr
2replyio
6requestfinance
3restpack
0revai
1revai
5revampcrm
3ringcentral
1rippling
3ritekit
1roaringapi
4robinhood
0rocketreach
4roninapp
3route4me
1rownd
1runrunit
1runscope
2salesblink
4salescookie
3salesflare
2salesmate
2samsaraapi
2satismeter
5scrapeowl
0scraperapi
6scraperbox
0scrapestack
4scrapfly
0scrapingant
7screenshotapi
7screenshotlayer
0scrutinizerci
5selectpdf
3sendcloud
2serphouse
2serpstack
2sheety
3sherpadesk
3shipday
1shipengine
1shipstation
1shotstack
1shutterstock
2signnow
0sigopt
0simfin
4simplesat
3simplynoted
2simvoly
4sinchmessage
4siteleaf
1skrapp
1skybiometry
9smartystreets
0snipcart
0snovio
4soundcloud
0speechtextai
0spoonacular
3sportmonks
3sportsmonk
0sslmate
3stadiamaps
5statuscake
3statuspal
3stitchdata
4stockdata
2storecove
4stormboard
3stormglass
3storychief
1streakapi
0sugester
2supernotes
5surveyanyplace
3surveybot
4surveysparrow
0survicate
0swellapi
1swiftype
3tallyfy
5tankerkoenig
3tatumio
1taxamo
1taxjar
3teamgate
7teamworkcrm
1teamworkdesk
1teamworkspaces
3technicalanalysis
2telesign
2teletypeapi
5teltonika
2text2data
2textmagic
6themoviedb
2theoddsapi
3thetvdb
6thingspeak
3thinkific
1thunderforest
3ticketmaster
3tickettailor
1tiingo
1timecamp
6timezoneapi
0tmdb
0tmetric
1toggl
2toggltrack
2tokeet
6tomorrowio
2tradier
1trakt
5travelpayouts
2tumblr
1twelvedata
0twistapi
1tyntec
4typetalk
1ubidots
5uclassify
3unifyid
3unplugg
0upcdatabase
1uplead
1upwave
1urlscan
1userflow
2userstack
2vatlayer
0vbout
2verifierapi
3verimail
2veriphone
4verizonconnect
6versioneye
3viewneo
0vimeo
3visualcrossing
0voicegain
5voodoosms
0vouchery
0vpnapi
0vpnapi
0vyte
2walkscore
0waveapps
0weatherapi
0weatherbit
0weatherstack
1web3storage
1webscraper
1webscraping
1websitepulse
0wepay
3what3words
1whoxy
0wistia
0woocommerce
3wordnik
2workable
3worksnaps
2workstack
2worldcoinindex
2worldweatheronline
0wrike
0xeroapi
0ynab
8youneedabudget
0yousign
0youtubeapi
0zenefits
0zenkit
0zenrows
3zenscrape
3zenserp
0zeplin
3zerobounce
0zipapi
0zipbooks
0zipcodeapi
0zipcodebase
0zohobooks
4zonkafeedback
6apify_api_
0appcenter
4appcenter
0appcentertoken
6xapitoken
3applitools
3applitoolsapikey
2appveyor
2appveyortoken
2appveyorapitoken
2argocdauthtoken
2argocdtoken
2argocd
0$aact_prod_
6$aact_hmlg_
1asana
6assemblyai
4assemblyai
8aaiapikey
0opsgenie
2geniekey
3statuspage
5atatt3xffgf0
5atctt3xffg
1atlassian
0jira
2confluence
0bitbucket
1auth0
1auth0clientsecret
1auth0secret
1auth0m2msecret
1auth0management
6auth0mgmt
1auth0apitoken
1auth0token
1auth0managementtoken
1.acc-
1.acc_
0k8s-aws-v1.
1eyjwyxlsb2fkijoi
0ses
6emailsmtp
0aws
0akia
0abia
0acca
0asia
0a3t
4awssecret
4awssecretaccesskey
4awssecretkey
0secretaccesskey
;awsaccesssecret
8awskeysecret
0awsseckey
5iqojb3jpz2lu
7fwogzxivyxdz
7fqogzxivyxdz
4fqodyxdz
4awssessiontoken
9xamzsecuritytoken
7awssecuritytoken
3executeapi
7apigatewaykey
1apigatewayapikey
;awsapigateway
7apigatewayapikey
0da2-
:abskqmvkcm9ja0fqsutles
9bedrock-api-key-
3x-amz-credential=
1xaat-
1xapt-
0+acr
0azurecrio
6acrpassword
2acrpwd
4acrpwd
4acrsecret
0azdo
0azuredevops
0adopat
4adotoken
0azdopat
2devopspat
3personalaccesstoken
7personalaccesstoken
4devazurecom
0visualstudiocom
;systemaccesstoken
0vsts
0azurekey
0azurepat
0azure
>.service.signalr.net;accesskey=
:.webpubsub.azure.com;accesskey=
0+ast
4accountkey=
9storageaccountkey
0azurestoragekey
0azurestorageaccountkey
0azurestorageaccesskey
2storageaccesskey
0azuriteaccountkey
0azureaccountkey
2storagekey
8corewindowsnet
0azureblobkey
1accountkey
0azurestorageaccesskey
4accountname=
0azureclientid
4armclientid
4aadclientid
0azuretenantid
6armtenantid
6aadtenantid
0azuresubscriptionid
6armsubscriptionid
0+aba
0azurebatch
0batchaccountkey
6batchazurecom
0acdb
1cosmos
4cosmosdb
:documentsazurecom
1cosmoskey
4accountendpoint
0+amc
0apim
0azureapinet
0apimkey
0azuremanagementapikey
0azuremangementapikey
0apimmanagementkey
0git&
4ocpapimsubscriptionkey
0apimsubscriptionkey
2subscriptionkey
0.azconfig.io;id=
8endpoint=sb://
5sharedaccesskey=
0+aeh
0+asb
0+arm
0aiot
0azca
B.redis.cache.windows.net
0azeg
1jqqj99
0azfu
0.azurewebsites.net/api/
0azurefunctionkey
0azurefunctionskey
0azurefunctionkey
2functionkey
2functionskey
4xfunctionskey
0azurefunctionmasterkey
0hostkey
0azse
0azuresearch
0azuresearch
:searchwindowsnet
7searchadminkey
0azuresearchkey
1jqqj9
0azureopenai
0azureopenai
7openaiazurecom
Bcognitiveservicesazurecom
Bapicognitivemicrosoftcom
0aoai
0azurecognitive
0azurespeech
2cognitiveserviceskey
0azuretranslator
2openaiapikey
2openai
4userpwd=
1se=20
0sig=
0k00
1altak
4bcesecretaccesskey
0baidusecretkey
4bcesecretkey
3baidubce
0baiduapisecret
0qianfansecretkey
0qianfansk
0bb_pr_
0bb_ma_
2baseten
2basetenapikey
0beamerkey
0beamerapi
2getbeamer
0beamertoken
2logtail
1binance
7messagebird
8atctt3xffgn0
0atbb
1bbdc-
0bitbucketclientsecret
0bitbucketsecret
0bitbucketclientid
0bitbucketkey
0bitbucketoauthkey
0bitbuckettoken
0bitbucketid
2bitfinex
0bitly
1bitrise
1bitrisetoken
1bitriseapitoken
0bittrex
5bwsaccesstoken
0bitwarden
0bws
8bwclientsecret
0bitwardenclientsecret
:bwclientsecret
1blynk
;boxclientsecret
0braintrust
0braintrustapikey
0key_live_
0key_test_
0braveapikey
0bravesearch
4xsubscriptiontoken
0bravetoken
0bravekey
4xkeysib-
0xsmtpsib-
0bb_live_
0browserstack
0browserstackaccesskey
0browserstackkey
1bugsnag
0bkaj_
0bkar_
0bkaa_
0bkct_
0bkpt_
0bkps_
0bkpat_
3buildkite
3buildkitetoken
3buildkiteapitoken
0bkua_
1bunny
4bunnycdn
1bunnyapikey
1bunnynet
3gcntfy-
0cnvca
0cio
<plaintextauthprovider
0csk-
0cfxk_
0cu_
0sk_
0sk_test_
1chpt_
0ccipat_
3cciprj_
1circleci
1circletoken
1circleci
1circlecitoken
2meraki
2merakiapikey
:merakidashboard
7thousandeyes
0webex
0civo
0civotoken
0civoapikey
4clarifai
4clarifaipat
1clerk
1clerksecretkey
1clerkapikey
4clickhouse://
04b1d
4clickhouseid
4clickhousekeyid
4clickhouseapikeyid
4clickhouseapikey
0pk_
3clojars_
3r2secret
3r2secretaccesskey
3r2secretkey
3cloudflarer2
6r2cloudflarestoragecom
0cfut_
0cfat_
0cfk_
3cloudflare
3cloudflareapitoken
7cfapitoken
3cftoken
7cfapikey
0wrangler
7apicloudflarecom
3cloudflareapikey
2xauthkey
5cfglobalapikey
1v1.0-
2eyjhijoi
10x4aaaaaaa
8cloudinary://
2cloudinary
2cloudinaryapisecret
2cloudinarysecret
2cloudinaryapikey
2cloudinarykey
0csa_
3cloudsmith
3cloudsmithapikey
1ccdb1_
0codaapikey
0codatoken
0codasecret
0codakey
0codaaccesstoken
0codaapitoken
2codacy
2codacyprojecttoken
2codacyapitoken
<cctestreporterid
4codeclimate
4codeclimaterepotoken
5codeclimate
3codecov
3codecovtoken
2codefresh
2codefreshapikey
1codemagic
1codemagicapitoken
0cr-
0apk_
0cog_
1cohere
1cohereapikey
7coapikey
1coinbase
1cometapikey
1cometml
1cometkey
3cometml
0opikapikey
2"http-basic"
9configcat-sdk-
0cflt
2confluent
0ccloud
0saslpassword
2confluentsecret
0kafkatoken
0kafkasecret
0kafkaapisecret
2confluentcloud
2confluentapikey
2confluentcloudapikey
2confluentkey
0ccloudapikey
0cfpat-
6contentful
2capella
2couchbaseapi
2couchbasecloud
2couchbaseapikeysecret
2couchbase
2couchbase://
2couchbases://
4coveralls
4coverallsrepotoken
0pat_
2crowdin
0key_
4customerio
0cypressrecordkey
2recordkey
0cypresskey
0cypress
0db-
0dapi
0dose
3datadog
7ddappkey
4ddapplicationkey
1ddap_
0ddpat_
0pub
4astracs:
1deepgram
1deepgramapikey
3dgkey
1deepinfra
1deepinfraapikey
1deepinfraapitoken
1deepseek
1deepseekapikey
0sk-
2dnkey-
0ddp_
0ddw_
0odt_
0dvc_server_
0dvc_client_
0dvc_mobile_
2deviantart
3diffbot
3diffbottoken
3dop_v1_
0doo_v1_
3dor_v1_
7spacessecret
7spacessecretkey
7spacessecretaccesskey
:dospacessecret
2digitaloceanspacescom
0do00
Loapi.dingtalk.com/robot/send?access_token=
2discord
4bottoken
8clientlogin
:discord.com/api/
=discordapp.com/api/
0disqus
1swmtkn-1-
0swmkey-1-
2dckr_pat_
2dckr_oat_
5dockerhub
0dockertoken
0dockerhub
9dockerpassword
5dockerhubtoken
5dockerhubpassword
0dockerhubtoken
0"auths
8"identitytoken"
1docusign
3integrationkey
0dp.pt.
0dp.ct.
2dp.sa.
0dp.scim.
0dp.audit.
0dp.st.
0dronetoken
3droneci
0droneci
0dronesecret
0droneserver
0droneapitoken
0sl.
1sl.u.
0aaaaaaaaaa
3dropbox
3duffel_live_
3duffel_test_
4duoskey
4duosecretkey
4duosecret
0duosecurity
0skey
;duoclientsecret
0dwolla
0dt0
0e2b_
0ezak
0eztk
0prd-
0sbx-
0elasticemailapikey
0elasticemailtoken
0elasticemailsecret
0elasticemailkey
0elasticemailaccesstoken
0elasticemailapitoken
1essu_
0apikey 
6elasticsearch
0elasticapikey
7esapikey
0elasticcloudapikey
0elasticsearch
6elasticsearchapikey
0:9200
0:9243
5elevenlabs
7elevenlabs
7xiapikey
1endr+
0aapk
0aapt
4etherscan
0etsy
4eventbrite
8exaapikey
4exakey
4exatoken
0exaai
1exaai
5exasearch
0exo
1exoscale
1exoscaleapisecret
5expotoken
4eastoken
6expoaccesstoken
4falkey
8falapikey
0falai
0falai
2fastly
2fastlykey
2fastlyapitoken
2fastlyapikey
0fauna
3faunadb
0faunasecret
0faunakey
1figd_
1figu_
1figo_
2figur_
2figor_
2figuh_
2figoh_
1figp_
0figma
2finnhub
0fc-
0fw_
0flb_live_
0flb_test_
2flickr
0flwseck-
0flwseck_test-
0flwpubk
0fm1r_
1fm1a_
0fm2_
0fo1_
4rwrty0iy
4rwqaaeiy
1rwrcs
>-----begin openvpn static key v1-----
0xprv
0tprv
0yprv
0zprv
0wif
0bitcoin
0btc
3privkey
3privatekey
0dogecoin
4ethereum
4privatekey
3deployer
4ethkey
2wallet
2signer
0mnemonickey
1ownerkey
0privkey
3stellar
0seed
0secret
0xlm
2horizon
1ripple
0xrp
0xrpl
7familyseed
1nsec1
7suiprivkey1
0edsk
0spsk
0p2sk
0$krb5asrep$
0$krb5tgs$
3tlrmtvntuaad
6password 7 
1key 7 
1snmp-server community 
5rocommunity 
0rwcommunity 
9validationkey
9decryptionkey
4django-insecure-
6railsmasterkey
0masterkey
0secretkeybase
3base64:
4appsecret
3frameworksecret
2nextauthsecret
5authsecret
4freemius
4freshbooks
2freshdesk
0flp_
0na1.
0eu1.
0gemfury
0furytoken
0gemfurytoken
0furyauth
0furydeploytoken
3:$apr1$
0:$6$
0:$5$
0:$1$
0:$y$
1:$2y$
0:{sha}
0$2a$
0$2b$
0$2y$
0$2x$
0$argon2
8age-secret-key-1
>age-secret-key-pq-1
7private_key
5private-key
6presharedkey
9preshared_key
7preshared-key
0geoapify
0@github.com
0@gitlab.com
0@bitbucket.org
0@codeberg.org
4@dev.azure.com
0gitea
3forgejo
2codeberg
0giteatoken
1gitee
1giteetoken
1giteeaccesstoken
2gitguardian
2gitguardianapikey
0ggshield
0ghp_
0gho_
0ghu_
0ghs_
0ghr_
3github_pat_
2githubtoken
3ghtoken
2githubpat
7githubsecret
2githubapitoken
2githubapikey
2githubaccesstoken
>githubclientsecret
7githuboauthclientsecret
;githubappsecret
7githuboauthsecret
:ghclientsecret
Gsecret_scanning_ab85fc6f8d7638cf1c11da812da308d43_
1runnertoken
9actionsrunner
<runnerregistrationtoken
2configsh
0glpat-
2gitlabtoken
2gitlabapitoken
2gitlabprivatetoken
3privatetoken
2gitlabpat
2gitlabaccesstoken
2gitlabsecret
1gldt-
3glffct-
1glft-
2glimt-
0glagent-
2gloas-
3glsoat-
3_gitlab_session=
1glwt-
2glcbt-
2glptt-
1glrt-
0gr1348941
0glrtr-
0gitter
3gocardless
4gcaccesstoken
0gogs
0gogstoken
1looker
0aaaa
Cchat.googleapis.com/v1/spaces/
0gmaps
7googlemaps
0mapsapikey
0mapskey
9mapsgoogleapiscom
06lc
06ld
06le
06lf
0aiza
0gemini
8generativelanguage
<googleaistudio
8googlegenai
0palmapi
<googlegenerativeai
5aq.ab8rn6
0ya29.
01//0
9.apps.googleusercontent.com
3gocspx-
>googleclientsecret
7googleoauthsecret
7googleoauthclientsecret
7googlesecret
3googleusercontentcom
;gcpclientsecret
0gmailclientsecret
0youtubeclientsecret
0"client_secret"
<"private_key_id"
9"private_key"
0goog
3gssecretaccesskey
4gcssecret
4gcshmac
4gcssecretaccesskey
<storagegoogleapiscom
0hmacsecret
7credentials
1gradle_enterprise
1glsa_
3glc_eyj
2eyjrijoi
3greptile
3greptileapikey
0gsk_
0pat.
0sat.
0at_
;hcpclientsecret
4hcpsecret
5hashicorpclientsecret
2consulhttptoken
2consultoken
4xconsultoken
2consulacltoken
2consulmastertoken
1nomadtoken
3xnomadtoken
1nomadacltoken
2xhasuraadminsecret
:hasuragraphqladminsecret
0hasuraadminsecret
0hcaptcha
0hcaptchasecret
0hcaptchasecretkey
0sk-helicone-
0pk-helicone-
5helpscoutapikey
5helpscouttoken
5helpscoutsecret
5helpscoutkey
5helpscoutaccesstoken
5helpscoutapitoken
2hereapi
2hrku-aa
2heroku
2herokuapikey
2herokuauthtoken
2hetzner
0hcloud
0hcloudtoken
0#ws+
8hexapikey
4hexauth
4hextoken
1hexpm
0hibp
0hibpapikey
8haveibeenpwned
9sk_live_a2v5xz
2honeycomb
0ik_
0huaweicloudsdksk
0huaweicloud
3hwsecretkey
0hwcloud
0huaweisecretkey
0huaweisk
0cloudsdksk
4obssecretkey
0huaweicloudsdkak
4hwaccesskey
0huaweiaccesskey
0huaweiak
0cloudsdkak
5obsaccesskey
3pat-na1-
3pat-eu1-
3pat-na2-
3pat-ap1-
1hapikey
0hubspot
0hf_
1api_org_
0hl_sk_
0ibm
1ibmcloud
4ibmcloud
3bluemix
1ibmcloudapikey
7icapikey
0watson
2cos_hmac_keys
4coshmackeys
4cossecretaccesskey
8ibmcossecret
4cossecretkey
2softlayer
7slapikey
3slapikey
2softlayerapikey
3cloudant
3cloudantpassword
3cloudantapikey
3imagekit
3imagekitprivatekey
0imagekit
3infisical
3infisicaltoken
?infisicaluniversalauthclientsecret
3infisicalclientsecret
2influx
4influxdb
2influxtoken
4influxdbtoken
4influxdbv2admintoken
6infomaniak
6infomaniaktoken
0ico-
1infura
4signkey-
4intercom
0ion_
0ipstack
0jdbc:
0jenkins
0jenkinstoken
0jenkinsapitoken
0jenkinspassword
0{aqaaabaaaa
0aqaaabaaa
6initialadminpassword
@initialadminpassword
2proceedtoinstallation
Dusethefollowingpassword
1eyj0exaioiaivenwmij9.
1perm:
1perm-
0akcp
2cmvmdgtu
0cmvmd
2artifactory
0jfrog
2xjfrogartapi
>artifactorypassword
1eyj2zxiioiiy
3bintray
0xray
2artifactorytoken
0jina_
0jca_
2jumpcloud
2jumpcloudapikey
0eyj
0eya
0ewo
0ew0
0ewk
0k10
0kagi
0kagiapikey
0kagicom
0keycloak
0keycloakclientsecret
:kcclientsecret
5convertkit
0kling
0klingai
0klingaccesskey
0klingsecretkey
0knapsackpro
0knapsackpro
0knapsack
0koyeb
0koyebtoken
0koyebapitoken
0kraken
5bootstraptoken
5bootstrap
2kubeadm
0tokenid
4client-key-data
=eyjhbgcioijsuzi1niisimtpzci6
0kucoin
3lambdatest
4ltaccesskey
3lambdatestaccesskey
1lsv2_pt_
1lsv2_sk_
3langsmith
3langchain
3langsmithapikey
3langchainapikey
2sk-lf-
0pk-lf-
0lark
0feishu
2tenantaccesstoken
0api-
0sdk-
0mob-
3ldap_bind_password
1ldapbindpassword
2bindcredentials
3bind_credentials
8ldap_bind_pw
7ldap_bindpw
3ldap_bind_pass
1ldap_password
0ldappassword
3bind_password
3bindpassword
6bindpasswd
7bind_passwd
0lip_
2lighton
2lightonapikey
4paradigmapikey
1channelaccesstoken
4lin_api_
3lin_oauth_
3lin_wh_
2linear
2linkedin
1linode
1linodetoken
1linodeclitoken
0sk_prod_
0sk_dev_
0llx-
1live_
1test_
2loggly
0logz
0lokalise
1magicsecret
1magicsecretkey
1magiclink
1magicapisecret
3mandrill
1mailchimptransactional
0-us
3mailerlite
0mlsn.
0key-
2mailgun
2pubkey-
1mailjet
3mjapikeyprivate
2sk.eyj
2pk.eyj
2tk.eyj
0mapquest
2finicity
0syt_
5mattermost
1mmctl
0/hooks/
0_mmk
0meilimasterkey
0meilisearch
0meilisearchapikey
0meiliapikey
0m0-
3mercury_production_
Cmergify_application_key_
0witai
4wittoken
5witaccesstoken
6witservertoken
4witkey
0llm|
0eaa
4facebook
3fbapp
:graphfacebookcom
7fbappsecret
0meta
1igqvj
0igaa
0igqw
0mb_
1logdna
0mezmo
>communicationazurecom
3accesskey
:microsoftazure
;notificationhub
4defaultfullsharedaccesssignature
5sharedaccesskey
5logic.azure.com
:atlasmicrosoftcom
00q~
01q~
02q~
03q~
04q~
05q~
06q~
07q~
08q~
09q~
0azureclientsecret
;armclientsecret
;aadclientsecret
0azureadclientsecret
0azureadclientsecret
9idaclientsecret
0azuresppassword
0msalclientsecret
0.aga
0.agi
0bing
4virtualearth
4microsoft
Iwebhook.office.com/webhookb2/
Coutlook.office.com/webhook/
1api.powerplatform.com
0mid-server-
0sb-mid-server-
3sk-api-
1miniosecretkey
1miniorootpassword
1miniosecret
1miniosecretaccesskey
0miroapikey
0mirotoken
0mirosecret
0mirokey
0miroaccesstoken
0miroapitoken
0mistral
0mistralapikey
5mistralai
0mixpanel
0modaltokenid
0modaltokensecret
0modaltoken
0modalsecret
6modaltoml
6tokensecret
0modal
5mongodb://
6mongodb+srv://
3mongodbatlas
1atlasprivatekey
3mongodbatlasprivatekey
0mcliprivateapikey
1atlasapiprivatekey
0mdb_sa_sk_
0mdb_sa_id_
3moonshot
0kimi
3moonshotapikey
0moralis
:muxtokensecret
4muxsecret
4muxsecretkey
4muxtoken
0muxcom
0mux
3mysql://
3mysqlx://
3mysql2://
5mariadb://
3mysql+pymysql://
3mysql+mysqldb://
3mysql+mysqlconnector://
3mysql+aiomysql://
0nkey
0nkeyseed
0nats
5natsseed
E-----begin nats user jwt-----
2bolt://
2neo4j://
2neo4j+s://
2bolt+s://
2neo4j+ssc://
2bolt+ssc://
1napi_
0nbp_
0nfp_
0netlify
0netlifyauthtoken
0nrak-
1nraa-
1nrii-
1nriq-
1nrra-
1nrjs-
0nrbr-
0nral
0-nrma
0px-api-
0px-dep-
0nytimes
4newyorktimes
1ngrok
1ngrokauthtoken
3authtoken
1ngrokapikey
0ntn_
3secret_
0nrt_
0novita
0novitaapikey
0npm_
4npmtoken
4npmauthtoken
0npmtoken
5nodeauthtoken
5npmaccesstoken
0_auth
0_password
4_authtoken
0oy2
0nuget
0nugetapikey
0nugetkey
>cleartextpassword"
5password"
2nvapi-
0ngc
0nvcrio
4oauthtoken
8ngcapikey
<ngccliapikey
0fhjlywqtd3jpdgu
0nyk_
3driver=
0dsn=
3server=
3data source=
1host=
0okta
0oktaapitoken
0oktatoken
0ssws
0oktaclientsecret
0oktasecret
0oktaoauth2clientsecret
5oktaoidcclientsecret
0ollama
0ollamaapikey
1onelogin
1oneloginclientsecret
2os_v2_app_
3os_v2_org_
1api_live.
1api_live_us.
1api_live_ca.
7api_sandbox.
7api_sandbox_us.
7api_sandbox_ca.
1onfleet
4sk-proj-
1sk-svcacct-
1sk-admin-
4t3blbkfj
1sk-none-
3opencage
5sk-or-v1-
3sha256~
Josapplicationcredentialsecret
Gapplicationcredentialsecret
3openweather
1appid
1pyowm
6optimizely
4ociauthtoken
0ocirtoken
0ocirpassword
?ociregistrypassword
2jdbc:oracle:
1sqlplus
2netsuite
2consumersecret
3ory_at_
3ory_rt_
3ory_ac_
1ory_st_
1ory_pat_
3ory_wak_
4ory_apikey_
@ovhapplicationsecret
>ovhapplicationsecret
8ovhappsecret
4ovhsecret
<applicationsecret
6ovhconsumerkey
;ovhconsumerkey
0ovhck
5ovhapplicationkey
>ovhapplicationkey
0ovhappkey
5packagecloud
5packagecloudtoken
3packagist_
0pdl_live_apikey_
4pdl_sdbx_apikey_
4pagerduty
6pagerduty
3pdtoken
7pdapikey
1routingkey
3particle
9access_token$
0braintree
0paypal
0sk_live_
1pplx-
5persona_production_
;persona_sandbox_
0cli-
0sk_pr_
0pcsk_
0pinecone
0pineconeapikey
1pina_
2pipedream
2pipedrive
1plaid
4access-production-
;access-sandbox-
4access-development-
6pscale_oauth_
6pscale_pw_
7pscale_tkn_
0pscaleuser
4planetscaleservicetokenid
4planetscaleid
0pscaleid
0pscaleusername
4planetscaleuser
4planetscale
1plivo
4polar_oat_
2polar_pat_
5polar_at_
0ptr_
2portainer
2portainerapikey
2portainertoken
1portkey
1portkeyapikey
3xportkeyapikey
1postgres://
8postgresql://
1postgis://
8postgresql+psycopg2://
8postgresql+asyncpg://
8postgresql+psycopg://
9timescaledb://
6redshift://
8cockroachdb://
0:5432:
0:*:
2:5433:
0:6432:
0phx_
0phc_
0phs_
0phr_
0pha_
1pmak-
1pmat-
1postmark
0pnu_
0pnb_
4prisma://
4prisma+postgres://
5privateai
3privateai
3privateaikey
1proofapikey
3notarize
1proofkey
3notarizeapikey
1proofcom
0pveapitoken
2sec-c-
0pul-
1pushbullet
1pusher
2pushover
>pypi-ageichlwas5vcmc
Fpypi-agendgvzdc5wexbplm9yzw
2pypi-ag
0qdrant
0qdrantapikey
0qiniu
0qiniusecretkey
0qiniuaccesskey
1amqp://
1amqps://
1railway
1railwaytoken
1railwayapitoken
1railwayapp
0apikey_
2ramp_sec_
2token-
7kubeconfig-
2rapidapi
0rzp_live_
0rzp_test_
2razorpay
0rdme_
0rpa_
3redis://
4rediss://
3redis+sentinel://
2valkey://
2valkeys://
<redis-sentinel://
0rnd_
0r8_
0re_
3retool_
2rgapi-
2roboflow
2roboflowapikey
2xuserid
0rocketchat
1rollbar
2rootly_
1rubygems_
8salad_cloud_
000d
15aep861
03mvg9
2salesforce
0sfdc
:sfclientsecret
3securitytoken
8samsara_api_
0sanity
0saucelabs
0sauceaccesskey
0saucelabs
0saucekey
0sauceusername
1scaleapikey
2scaleapi
1scaleai
1scalecom
6scalelivekey
1scalekey
4live_auth_
0scw
3scaleway
4scwsecret
4scwtoken
4scwsecretkey
0tk-us-
peyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.eyjpc3mioij1c2vyiiwianrpijoiyxqt
1scalr
1scalrtoken
1scalrapitoken
7securitytrails
7securitytrailsapikey
2semaphore
2semaphoreapitoken
2semaphoreci
4sendbird
6sntrys_eyj
3sntryu_
3sntryi_
3sntrya_
2sentry
;ingest.sentry.io
>ingest.us.sentry.io
>ingest.de.sentry.io
2serpapi
0serpapi
2serpapiapikey
0serper
0serperapikey
0sm_pat_
0sm_aat_
0sm_sat_
4shippo_live_
3shippo_test_
1shodan
1shodanapikey
0shpat_
0shpca_
0shppa_
1shptka_
1shpss_
1clubhouse
6contribsys
3sidekiqpro
3sidekiqenterprise
0@gems.contribsys.com
B@enterprise.contribsys.com
5signalwire
6siliconflow
6siliconflowapikey
1siliconflow
0xoxb-
0xoxp-
1xapp-
4xoxe.xox
0xoxe-
0xoxs-
0xoxo-
1xoxa-
0xoxr-
0xoxc-
0xoxd-
=hooks.slack.com/services/
>hooks.slack.com/workflows/
>hooks.slack.com/triggers/
0slack
3smartsheet
3snowflake
3snowflaketoken
3snowflakepat
3snowflakecomputingcom
0snyk
0snyktoken
0snykapi
0snyk_uat.
0snyk_sat.
2solarwinds
9swapmservicekey
0squ_
0sqp_
0sqa_
0sonar
0sonarlogin
0sonartoken
2sonarqube
4sonarcloud
1sqco_
0sgp_
4sourcegraph
5srcaccesstoken
0slk_
4sparkpost
2splunk
4signalfx
5xsftoken
0spotify
<initial catalog=
5database=
=initial catalog =
0sqlserver://
3mssql://
3mssql+pyodbc://
3mssql+pymssql://
9identified by
8identified with
3with password
3with login
3with encrypted
3with superuser
5create user
4alter user
6create role
4alter role
6create login
5alter login
0eaaa
0sq0atp-
1sq0csp-
9sandbox-sq0csb-
1sq0idp-
9sandbox-sq0idb-
2squarespace
1stability
7stabilityai
1stabilityai
4dreamstudio
9stablediffusion
0hawk.
3storyblok
2strava
0rk_live_
0rk_test_
0pk_live_
0pk_test_
0whsec_
0sk_org_
0_secret_
6secret-live-
4secret-test-
0sumo
1sumologic
0sbp_
0sb_secret_
0sb_publishable_
:eyjhbgcioijiuzi1niisinr5cci6ikpxvcj9
0==:
6tskey-api-
4tskey-auth-
2tskey-client-
7tskey-scim-
6tskey-webhook-
2tskey-
1tvly-
0:aa
4temporalapikey
4temporalcloudapikey
1tmprlcloud
4temporaltoken
4temporalcloud
0akid
2tencent
0qcloud
5tencentcloud
2tencentsecretkey
Xqyapi.weixin.qq.com/cgi-bin/webhook/send?key=
0wechat
0weixin
1appsecret
3wxsecret
0wxappsecret
5.atlasv1.
=administrator_login_password
6testingbot
6testingbotsecret
6testingbotkey
5thingsboard
8provisiondevicesecret
0tss_
;.tines.com/webhook/
:.tines.io/webhook/
4p.eyj1ijogi
1todoist
0tgp_v1_
1togetherapikey
1togetherai
1togetherai
1togethertoken
1togetherxyz
0<user 
2tomtom
5transifex
3txtoken
1travis
1travistoken
1travisapitoken
1travisci
0atta
2tr_dev_
0tr_prod_
2tr_stg_
7tr_preview_
0tr_pat_
2truenas
2truenasapikey
6authloginwithapikey
1loginwithapikey
2freenas
0bearer
2thog-key-
1thog-secret-
0turso
0tursoauthtoken
2libsql
0tursotoken
0tursodatabase
0segmenttoken
0segmentapi
0segmentsecret
0segmentconfig
0segmentaccess
0segmentio
0segmentcom
2writekey
0twiliosegment
0sg.
0twilio
1accountsid
5accountsid
0apikeysid
0twilioapisecret
0twilioapikeysecret
0twiliokeysecret
0twiliosecret
0twitch
0tfp_
4typesense
4typesenseapikey
6xtypesenseapikey
2unkey_
1unsplash
0ucat_
4uploadcare
4uploadcaresecretkey
0upstage
0upstageapikey
0upstash
0upstashredisresttoken
0upstashvectorresttoken
3kvrestapitoken
0qstashtoken
7uptimerobot
8uptimerobot
0vtwn_
0vapiapikey
0vapikey
0vapiprivatekey
0vapitoken
0vapiai
0vastapikey
2vastai
0vastai
0vastkey
0vasttoken
0hvs.
0hvb.
0hvr.
0vault
0vaulttoken
2xvaulttoken
0vaultclienttoken
2approle
0secretid
0vaultsecretid
2approlesecretid
1unseal
1unsealkey
0vaultunseal
1recoverykey
0vcp_
0vca_
0vcr_
0vci_
0vck_
0vercel
0verceltoken
0vercelapitoken
0zeit
4nowtoken
0virustotal
0virustotal
7vtapikey
3vtapikey
2xapikey
0vf.
0aklt
0volcsecretkey
0volcsecretkey
0volcenginesecret
0volcenginesecretkey
0volcengine
0nexmo
0vonage
0pa-
0vultr
0vultrapikey
1waka_
2wasabi
2wasabisecret
4wasabisyscom
0weaviate
0weaviateapikey
0wcdapikey
0wcsapikey
0webflow
3wandb_v1_
1wandb
1wandbapikey
9weightsandbiases
<weightsandbiases
5apiwandbai
5transferwise
;wizclientsecret
4wizsecret
8wizapisecret
0wrka
9sk_test_a2v5xz
4sk_a2v5xz
2workosapikey
2workos
0wpengine
0wpeapi
4wpeapikey
6wpepassword
2cosmo_
0aaaaaaaaaaaaaaaaaaaaa
1twitter
4accesstoken
0xai-
0xau_
0aqvn
2t1.9eu
0yandex
3yctoken
7yciamtoken
4iamtoken
0yandexcloud
3ycsecret
3ycsecretkey
3trnsl.1.1.
4dict.1.1.
4pdct.1.1.
0yelp
3hooks.zapier.com/hooks/catch/
0zendesk
3zerotier
3zerotiertoken
0ztcentral
0zhipu
0zhipuai
0bigmodel
0zaiapikey
0zai
0z_ai
0z-ai
0z.ai
0z ai
0zaikey
4zaitoken
0glmapikey
0glmkey
3chatglm
0zilliz
0zillizapikey
0zillizcloudapikey
11000.
0zulip
0zpka_`,sets:["0000000003ff200007fffffe0000000000000000000000000000000000000000","0000000000000000000000020000000000000000000000000000000000000000","0000000003ff000007fffffe0000000000000000000000000000000000000000","0000000023ffa80087fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000800000000000000000000000000000000000","0000000003ff600087fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000002000000000000000000000000000000000","0000000003ff200087fffffe07fffffe00000000000000000000000000000000","0000000003ff2000000000000038007e00000000000000000000000000000000","0000000000000000000000000008000000000000000000000000000000000000","0000000003ff0000000000000000007e00000000000000000000000000000000","0000000027ffe80087fffffe07fffffe00000000000000000000000000000000","0000000003ff000087fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000000200000000000000000000000000000000","0000000003ff000007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000004000000000000000000000000000000000","0000000000000000000000000001000000000000000000000000000000000000","00000000fbffef626ffffffe7ffffffe00000000000000000000000000000000","0000000003ff200007fffffe07fffffe00000000000000000000000000000000","0000000003ff400007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000080000000000000000000000000000000000","0000000023ff880007fffffe07fffffe00000000000000000000000000000000","0000000003ff20000000000007fffffe00000000000000000000000000000000","0000000003ff00000000000007fffffe00000000000000000000000000000000","0000000003ff880007fffffe07fffffe00000000000000000000000000000000","0000000020000000000000000000000000000000000000000000000000000000","0000000000000000000010000000000000000000000000000000000000000000","000036002fff10c587fffffe17fffffe00000000000000000000000000000000","0000000000000000000800000000000000000000000000000000000000000000","0000000000000000000000080000000000000000000000000000000000000000","0000000003ff2000000000000008087e00000000000000000000000000000000","0000000003ff6000000000000488607e00000000000000000000000000000000","0000000003ff6000000000000448e07e00000000000000000000000000000000","0000000003ff200087fffffe17fffffe00000000000000000000000000000000","ffffffffffffffefffffffffd7ffffffffffffffffffffffffffffffffffffff","ffffc9ffffffff6affffffffd7ffffffffffffffffffffffffffffffffffffff","0000000003ff00008000000007fffffe00000000000000000000000000000000","0000000003ff40000000000007fffffe00000000000000000000000000000000","0000000000000000000000000040000000000000000000000000000000000000","0000000003ff201087fffffe07fffffe00000000000000000000000000000000","0000000000000010000000000000000000000000000000000000000000000000","0000000007ff8000000000000000007e00000000000000000000000000000000","0000000003ff0000000000000000000000000000000000000000000000000000","0000000003ff20000000007e0000007e00000000000000000000000000000000","0000000003ff00000000007e0000007e00000000000000000000000000000000","0000000023ff200087fffffe07fffffe00000000000000000000000000000000","0000000003ff00000000007e0000000000000000000000000000000000000000","00000000000000000000e0000000000000000000000000000000000000000000","0000000023ffe80087fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000008002200000000000000000000000000000000","ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","0000000023ff882007fffffe07fffffe00000000000000000000000000000000","0000000000000000000002400000000000000000000000000000000000000000","0000000000000000000000000000001000000000000000000000000000000000","0000000023ffa80007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000000400000000000000000000000000000000","0000000023ff200007fffffe0414723200000000000000000000000000000000","0000000000000000010000000000000000000000000000000000000000000000","0000000003ff20000000007e0111007e00000000000000000000000000000000","0000000000000000000000000100000000000000000000000000000000000000","000000002bffe80007fffffe07fffffe00000000000000000000000000000000","0000000023ff00000000400207fffffe00000000000000000000000000000000","0000000023ff884007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000008000000000000000000000000000000000","ffffc9ffffffff7affffffffffffffffffffffffffffffffffffffffffffffff","0000000003ff600007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000200000000000000000000000000000000000000000","0000000027fff80007fffffe07fffffe00000000000000000000000000000000","00000000a3ffe86087fffffe07fffffe00000000000000000000000000000000","0000000023ffa82087fffffe07fffffe00000000000000000000000000000000","0000000023ffa00087fffffe07fffffe00000000000000000000000000000000","0000000003ffa00087fffffe07fffffe00000000000000000000000000000000","0000000023ff000407fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000020000000000000000000000000000000000000","0000000000000004000000000000000000000000000000000000000000000000","ffffc9ffafffff7affffffffffffffffffffffffffffffffffffffffffffffff","0000000023ffa82007fffffe07fffffe00000000000000000000000000000000","0000000000000000000008000000000000000000000000000000000000000000","0000000003ff0000800000000005207e00000000000000000000000000000000","0000000023ff600087fffffe07fffffe00000000000000000000000000000000","0000000003ffa80007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000040000000000000000000000000000000000000000","0000000027ffe80007fffffe07fffffe00000000000000000000000000000000","0000000000010000000000000000000000000000000000000000000000000000","0000000003ff2000000000000000007e00000000000000000000000000000000","0000000000000000000000000000000800000000000000000000000000000000","0000000000000000000100000000000000000000000000000000000000000000","0000000000000084000000000000000000000000000000000000000000000000","0000000003ff20008000007e0018087e00000000000000000000000000000000","0000000003ff0000800000000011017e00000000000000000000000000000000","0000000007ff702087fffffe07fffffe00000000000000000000000000000000","0000000000100000000000000000000000000000000000000000000000000000","0000000003ff000087fffffe0001080000000000000000000000000000000000","0000000003ff0000800c940a07fffffe00000000000000000000000000000000","0000000003ff6000000000000040007e00000000000000000000000000000000","0000000007ffa00087ffffff07fffffe00000000000000000000000000000000","0000000003ff4000000000000000007e00000000000000000000000000000000","0000000003ff2000000000000004007e00000000000000000000000000000000","0000000000fc00008000000007fffffe00000000000000000000000000000000","0000000000fc00000000000007fffffe00000000000000000000000000000000","0000000007ff700087fffffe07fffffe00000000000000000000000000000000","0000000003ff0000800000000200087e00000000000000000000000000000000","0000000003ff2000000000000001027e00000000000000000000000000000000","0000000003ff0000000000000008807e00000000000000000000000000000000","0000000003ff0000000000000021007e00000000000000000000000000000000","0000000007ff000007fffffe07fffffe00000000000000000000000000000000","0000000003ff0000800000000041807e00000000000000000000000000000000","0000000003ff0000800000000040807e00000000000000000000000000000000","0000000003ff0000800000000044807e00000000000000000000000000000000","0000000000000000000000100000000000000000000000000000000000000000","00000000a3ffc00080000000001dfafe00000000000000000000000000000000","0000000003ffe00087fffffe07fffffe00000000000000000000000000000000","0000000003ff20000098680007fffffe00000000000000000000000000000000","0000360027ffe80587fffffe07fffffe00000000000000000000000000000000","0000000003ff0000800000000000007e00000000000000000000000000000000","0000000003ff2000010d00140000007e00000000000000000000000000000000","0000000000000000000900000000000000000000000000000000000000000000","0000000023ff880107fffffe07fffffe00000000000000000000000000000000","ffffc9ffafffff6affffffffd7ffffffffffffffffffffffffffffffffffffff","0000000000000000000000000000010000000000000000000000000000000000","0000000000090000000000000000000000000000000000000000000000000000","0000000003ff0000800000000008087e00000000000000000000000000000000","0000000003ff280007fffffe07fffffe00000000000000000000000000000000","0000000007ff00000000000007fffffe00000000000000000000000000000000","0000000003ff0000010080200000007e00000000000000000000000000000000","0000000007ff20000000007e0000007e00000000000000000000000000000000","0000000003ff20000188186807fffffe00000000000000000000000000000000","0000000000000000000000400000000000000000000000000000000000000000","0000000003ff20008198186807fffffe00000000000000000000000000000000","0000000003ff00000100000007fffffe00000000000000000000000000000000","0000000003ff200081b9186407fffffe00000000000000000000000000000000","0000000023ffb80087fffffe07fffffe00000000000000000000000000000000","0000000000000000000400000000000000000000000000000000000000000000","0000360003ff20010049c2b402114a7e00000000000000000000000000000000","0000000000002000000000000000000000000000000000000000000000000000","0000000003fe000007ff7dfe07ffeffe00000000000000000000000000000000","0000000000000000000000000710000000000000000000000000000000000000","0000000000200000000018000000000000000000000000000000000000000000","0000000003ff00000000007e0100007e00000000000000000000000000000000","0000000000fc000007fffffe0000000000000000000000000000000000000000","0000000003ff00000000000007ff7dfa00000000000000000000000000000000","0000000000000000000000000000400000000000000000000000000000000000","0000000003fd00000000000007ff7dfa00000000000000000000000000000000","0000000003ff00000000000007ff7ffa00000000000000000000000000000000","0000000000000000000000000009002000000000000000000000000000000000","0000000000000000001000000000000000000000000000000000000000000000","0000000003ff00010000007e028d887e00000000000000000000000000000000","0000000000000000000000000001080000000000000000000000000000000000","ffffc9ffafffffebffffffffd7ffffffffffffffffffffffffffffffffffffff","000000000000000000000000000c000000000000000000000000000000000000","ffffc9ffafffffeaffffffffd7ffffffffffffffffffffffffffffffffffffff","0000360023ff00050000087e0255d27e00000000000000000000000000000000","0000000000000000000000000040001000000000000000000000000000000000","0000000023ff2f7ac000000107fffffe00000000000000000000000000000000","0000000027ff880007fffffe07fffffe00000000000000000000000000000000","ffffc9ffafffff7afffffffffffffffeffffffffffffffffffffffffffffffff","0000000023ffc80007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000402000000000000000000000000000000000","0000000027ffc81007fffffe2ffffffe00000000000000000000000000000000","0000000004000000000000000000000000000000000000000000000000000000","0000000023ffc00007fffffe07fffffe00000000000000000000000000000000","0000000003ffc01007fffffe07fffffe00000000000000000000000000000000","0000000003ffc00007fffffe07fffffe00000000000000000000000000000000","0000000023ff981007fffffe07fffffe00000000000000000000000000000000","0000000003ff200007ff7dfa0000000000000000000000000000000000000000","0000000003fd000007ff7dfa0000000000000000000000000000000000000000","0000020027ffa88587fffffe07fffffe00000000000000000000000000000000","0000000000000000000100000001000000000000000000000000000000000000","000000002fffff7287ffffff47fffffe00000000000000000000000000000000","0000000000000000000000000000208000000000000000000000000000000000","0000000023ff00008000000007fffffe00000000000000000000000000000000","0000000000000000800000000000000000000000000000000000000000000000","0000000000000000000000800000000000000000000000000000000000000000","0000000000000000000000000008100000000000000000000000000000000000","0000000007ff200087fffffe07fffffe00000000000000000000000000000000","00000000a3ffe06087fffffe07fffffe00000000000000000000000000000000","0000000003ff202087fffffe07fffffe00000000000000000000000000000000","0000000000400000000000000000000000000000000000000000000000000000","0000000000000000000000000200000000000000000000000000000000000000","0000000000020000000000000000000000000000000000000000000000000000","0000000003ff60000000000007fffffe00000000000000000000000000000000","0000000000000000000000000000200000000000000000000000000000000000","0000000024fc60858000000007fffffe00000000000000000000000000000000","0000000023ff880087fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000009000000000000000000000000000000000000","0000000003ff00008008007e0100007e00000000000000000000000000000000","0000000000010000000000200000000000000000000000000000000000000000","0000000000000000000001000000000000000000000000000000000000000000","ffffc9ffffffff7afffffffeffffffffffffffffffffffffffffffffffffffff","0000000000000008000000000000000000000000000000000000000000000000","ffffc9fffbffff7afffffffeffffffffffffffffffffffffffffffffffffffff","0000000003ff20000000007e0031407e00000000000000000000000000000000","000000000000000087fffffe07fffffe00000000000000000000000000000000","000000000000000007fffffe07fffffe00000000000000000000000000000000","0000000003ff0000800000000008197e00000000000000000000000000000000","0000360007ff0005800000000a08ab7e00000000000000000000000000000000","0000000000000000000000000001000800000000000000000000000000000000","0000000000000000000000000000020000000000000000000000000000000000","0000000000000000000000000000040000000000000000000000000000000000","ffffc9ffa7ffff2affffffffd7ffffffffffffffffffffffffffffffffffffff","0000000023ff880007fffffe2ffffffe00000000000000000000000000000000","0000000000000000000000000800000000000000000000000000000000000000","0000000000000000000000002000000000000000000000000000000000000000","0000000010000000000000000000000000000000000000000000000000000000","0000000007ff600087fffffe07fffffe00000000000000000000000000000000","0000360027ffa80507fffffe07fffffe00000000000000000000000000000000","0000000003ff0000800000000059107e00000000000000000000000000000000","0000000000000000000000000000100000000000000000000000000000000000","0000000003ff0000800000000048187e00000000000000000000000000000000","0000000003ff0000800000000008107e00000000000000000000000000000000","0000000003ff20000000007e0008187e00000000000000000000000000000000","0000000003ff20000000007e0001187e00000000000000000000000000000000","0000000000000000000000000030000200000000000000000000000000000000","0000000003ff400087fffffe07fffffe00000000000000000000000000000000","0000000003ff20000000007e0001027e00000000000000000000000000000000","0000000003ff20000000007e0008a87e00000000000000000000000000000000","0000000000000000000000000008200000000000000000000000000000000000","ffffffffe7ffedefffffffffd7ffffffffffffffffffffffffffffffffffffff","0000000000000000000010040000100400000000000000000000000000000000","ffffc9ffa7ffed6affffffffd7ffffffffffffffffffffffffffffffffffffff","0000000003ff0000800000000079127e00000000000000000000000000000000","0000000000000000000000000010100000000000000000000000000000000000","0000000003ff00008000007e00581a2000000000000000000000000000000000","0000000003ff2000000000000028007e00000000000000000000000000000000","0000000003ff2000000000000200087e00000000000000000000000000000000","0000000003ff2000000000000221087e00000000000000000000000000000000","0000000000000000000000000010000000000000000000000000000000000000","0000000003fe00000000000007fffffe00000000000000000000000000000000","0000000007ffe00007fffffe07fffffe00000000000000000000000000000000","0000000003ff202087fffffe17fffffe00000000000000000000000000000000","0000000000000000000002000000000000000000000000000000000000000000","0000000003ff20008000007e0000207e00000000000000000000000000000000","00000000a7ffe06087fffffe07fffffe00000000000000000000000000000000","0000000003ff600087fffffe47fffffe00000000000000000000000000000000","00000000a7ffec0087ffffff47fffffe00000000000000000000000000000000","0000000000030000000000000000000000000000000000000000000000000000","0000000003ffe00087ffffff07fffffe00000000000000000000000000000000","0000000000000000000000000080800000000000000000000000000000000000","0000000000000000000820000000000000000000000000000000000000000000","0000000003ff0000800000000008227e00000000000000000000000000000000","0000360003ff600187fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000400400000000000000000000000000000000","0000000000000000000040000000000000000000000000000000000000000000","0000000003ff20000004407e0000007e00000000000000000000000000000000","0000000003ff2000000c44040000007e00000000000000000000000000000000","0000000003ff0000000450420120007e00000000000000000000000000000000","0000000003ff2000000460020120007e00000000000000000000000000000000","0000000000000000000000020000002000000000000000000000000000000000","0000000003ff20000000007e0101027e00000000000000000000000000000000","0000000000000000000000000000000a00000000000000000000000000000000","0000360027ff880587fffffe07fffffe00000000000000000000000000000000","0000360004000001000000000000000000000000000000000000000000000000","0000360023ffe80587fffffe47fffffe00000000000000000000000000000000","0000000023ffe80087fffffe47fffffe00000000000000000000000000000000","ffffffffafffffcfffffffffd7ffffffffffffffffffffffffffffffffffffff","0000000000000000000100080000000000000000000000000000000000000000","0000000020000000002000000000000000000000000000000000000000000000","ffffffffafffff7bffffffffffffffffffffffffffffffffffffffffffffffff","0000000000000000000841100008411000000000000000000000000000000000","ffffc9ffa7ffff6affffffffd7ffffffffffffffffffffffffffffffffffffff","0000000003ff200000000000004c887e00000000000000000000000000000000","0000000003ff200087fffffe47fffffe00000000000000000000000000000000","0000000007ff200007fffffe07fffffe00000000000000000000000000000000","00000000ffffff7aefffffff7ffffffe00000000000000000000000000000000","ffffc9ffafffff7affffffffd7ffffffffffffffffffffffffffffffffffffff","0000000007ffe00087fffffe07fffffe00000000000000000000000000000000","ffffffffafffffffffffffffd7ffffffffffffffffffffffffffffffffffffff","0000000003ff280087fffffe07fffffe00000000000000000000000000000000","0000000003ff00108000000007fffffe00000000000000000000000000000000","0000000003ff20000000007e017df27e00000000000000000000000000000000","0000000000000000000000000015000800000000000000000000000000000000","fffffbffafffff7bffffffffffffffffffffffffffffffffffffffffffffffff","ffffc9fffffffffeffffffffffffffffffffffffffffffffffffffffffffffff","0000000003ff640087fffffe07fffffe00000000000000000000000000000000","ffffc9fffbfffffeffffffffffffffffffffffffffffffffffffffffffffffff","0000000003ff2000000128020000007e00000000000000000000000000000000","00000000a7ffe80087fffffe07fffffe00000000000000000000000000000000","0000000027ff600387ffffff07fffffe00000000000000000000000000000000","0000000003ff00008000000002010a7e00000000000000000000000000000000","0000000000000000000000000004000000000000000000000000000000000000","0000000007ff20000000000007fffffe00000000000000000000000000000000","0000000007ff60000000000007fffffe00000000000000000000000000000000","0000000000000000000000000044000000000000000000000000000000000000","0000000003ff2000000502fe0000007e00000000000000000000000000000000","0000000003ff0000800000000214907e00000000000000000000000000000000","0000000003ff000080000000022c20fe00000000000000000000000000000000","0000000003ff00008000007e0200087e00000000000000000000000000000000","0000000003ff400287fffffe07fffffe00000000000000000000000000000000","0000000023ff400087fffffe07fffffe00000000000000000000000000000000","0000000000200000000000000000000000000000000000000000000000000000","0000000000080000000000000000000000000000000000000000000000000000","0000000003ff0000800000000040127e00000000000000000000000000000000","0000000003ff0000800000000070137e00000000000000000000000000000000","0000000003ffa80087fffffe07fffffe00000000000000000000000000000000","0000000003ff000080000000023c407e00000000000000000000000000000000","0000000003ff000080000000021c427e00000000000000000000000000000000","0000000003ff000080000000021c407e00000000000000000000000000000000","0000000007ffc00000000001023dc3fe00000000000000000000000000000000","0000000003ff0000800000000059937e00000000000000000000000000000000","0000000003ff0000800000000019017e00000000000000000000000000000000","0000000003ff0000800000000009017e00000000000000000000000000000000","0000000003ff0000800000000019097e00000000000000000000000000000000","0000000007ff0000000000000000007e00000000000000000000000000000000","0000000007ffc00000000001021de3fe00000000000000000000000000000000","00000000000020000000000007fffffe00000000000000000000000000000000","00000000000000000000000007fffffe00000000000000000000000000000000","0000000003ff2000000000000100807e00000000000000000000000000000000","0000000003ffc80087fffffe07fffffe00000000000000000000000000000000","0000000003ffc80007fffffe07fffffe00000000000000000000000000000000","ffffffffe7fffdefffffffffd7ffffffffffffffffffffffffffffffffffffff","0000000000000000000800000008000000000000000000000000000000000000","0000000003ff000080000000002b007e00000000000000000000000000000000","0000000003ff00008000007e000990fe00000000000000000000000000000000","0000000003ff0000800000000008187e00000000000000000000000000000000","0000000000000000000002100000021000000000000000000000000000000000","ffffffffafffffefffffffffd7ffffffffffffffffffffffffffffffffffffff","00000000000000000080020a0080020a00000000000000000000000000000000","0000000000000080000000000000000000000000000000000000000000000000","ffffffffa7ffff3fffffffffd7ffffffffffffffffffffffffffffffffffffff","00000000000000000000000a0000000a00000000000000000000000000000000","ffffc9ffa7ffff2affffffffd7fffffeffffffffffffffffffffffffffffffff","0000000000000000000000000080000000000000000000000000000000000000","00000000a3ffe00000000000038bebfe00000000000000000000000000000000","0000000000000000000000000002000000000000000000000000000000000000","ffffffffffffffefffffffffffffffffffffffffffffffffffffffffffffffff","0000000003ff8000000000000000007e00000000000000000000000000000000","0000000003ff200107fffffe07fffffe00000000000000000000000000000000","0000000003ff200000000000021c89fe00000000000000000000000000000000","0000000003ff00000000000a0000007e00000000000000000000000000000000","0000000003ff0000000808000000007e00000000000000000000000000000000","0000000003ff2000000000000020207e00000000000000000000000000000000","0000000000000000000000000020200000000000000000000000000000000000","000000000000000000000000000c000400000000000000000000000000000000","0000000000000000004000000000000000000000000000000000000000000000","0000000003ff20008000007e0080087e00000000000000000000000000000000","0000000003ff0000800000000008a07e00000000000000000000000000000000","0000000003ff002007fffffe07fffffe00000000000000000000000000000000","0000000000000000020000000000000000000000000000000000000000000000","0000000003ff400004100000001d527e00000000000000000000000000000000","0000000000000000000000000011001000000000000000000000000000000000","0000000000000000000000000400000000000000000000000000000000000000"]};0&&(module.exports={TABLE});
// 6b1ed8f1a68107ae
