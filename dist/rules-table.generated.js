"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var table_generated_exports={};__export(table_generated_exports,{TABLE:()=>TABLE});module.exports=__toCommonJS(table_generated_exports);var TABLE={version:"4d8aa776392798a7",index:`onepassword-secret-key			0,12,42,39:0
onepassword-service-account-token			0,12,2011,107:1
onepassword-connect-token			1,1768,1777,0:2,3,4,5
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
aiven-token			1,432,437,0:26,27,28,29
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
argocd-auth-token			1,811,818,0:710,711,712
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
auth0-management-token			1,3718,3730,0:732,733,734,735,736
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
aws-session-token-named			1,2062,2072,0:760,761,762
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
drone-ci-token			1,511,516,0:1158,1159,1160,1161,1162,1163
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
linkedin-access-token			1,1062,1060,0:1664
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
moralis-key			1,324,321,0:1795
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
portainer-session-token			1,1585,1592,0:1982,1984,1983
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
qdrant-api-key			1,611,615,0:2030,2031
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
scalr-api-token-named			1,702,707,0:2098,2099,2100
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
snowflake-programmatic-token			1,560,572,0:2158,2159,2160,2161
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
spotify-access-token			1,462,459,0:2186
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
temporal-cloud-api-key			1,1028,1040,0:2245,2246,2247,2248,2249
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
turso-token			1,630,636,0:2301,2302,2303,2304,2305
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
yandex-iam-token-named			1,554,556,0:2432,2433,2434,2435,2436
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
0zpka_`,bodies:`{"rule":{"id":"onepassword-secret-key","name":"1Password account secret key","provider":"1Password","family":"infrastructure","severity":"critical","confidence":"high","rotation":"1password","pattern":"A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}","docs":"https://support.1password.com/secret-key-security/","entropy":3.2},"literals":["A3-"],"pattern":["A3\\\\-[0-9A-Z]{6}\\\\-(?:[0-9A-Z]{11}|[0-9A-Z]{6}\\\\-[0-9A-Z]{5})\\\\-[0-9A-Z]{5}\\\\-[0-9A-Z]{5}\\\\-[0-9A-Z]{5}",0,39,40,0,1,2]}
{"rule":{"id":"onepassword-service-account-token","name":"1Password service account token","provider":"1Password","family":"infrastructure","severity":"critical","confidence":"high","rotation":"1password","pattern":"ops_eyJ[A-Za-z0-9+/_-]{100,2000}={0,2}","docs":"https://developer.1password.com/docs/service-accounts/","after":2100,"entropy":4},"literals":["ops_eyJ"],"pattern":["ops_eyJ[\\\\+\\\\-\\\\/-9A-Z_a-z]{100,2000}={0,2}",0,107,2009,3,4,3]}
{"rule":{"id":"onepassword-connect-token","name":"1Password Connect server token (JWT)","provider":"1Password","family":"infrastructure","severity":"critical","confidence":"high","rotation":"1password","docs":"https://developer.1password.com/docs/connect/","keyed":{"words":["op_connect_token","onepassword_connect","connect_token","op_api_token"],"value":"eyJ[A-Za-z0-9_-]{20,300}\\\\.eyJ[A-Za-z0-9_-]{60,1200}\\\\.[A-Za-z0-9_-]{40,200}"}},"keyed":{"value":["eyJ[\\\\-0-9A-Z_a-z]{20,300}\\\\.eyJ[\\\\-0-9A-Z_a-z]{60,1200}\\\\.[\\\\-0-9A-Z_a-z]{40,200}",0,128,1708,5,6,7],"within":48}}
{"rule":{"id":"intra42-client-secret","name":"42 School intranet API client secret","provider":"42 School","family":"social","severity":"low","confidence":"high","rotation":"42-school","pattern":"(?:s-s4t2ud-|s-s4t2af-)[a-f0-9]{64}","docs":"https://api.intra.42.fr/apidoc"},"literals":["s-s4t2ud-","s-s4t2af-"],"pattern":["(?:s\\\\-s4t2ud\\\\-|s\\\\-s4t2af\\\\-)[0-9a-f]{64}",0,73,73,8,9,10]}
{"rule":{"id":"ably-api-key","name":"Ably API key","provider":"Ably","family":"messaging","severity":"high","confidence":"high","rotation":"ably","docs":"https://ably.com/docs/auth","keyed":{"words":["ably"],"value":"[A-Za-z0-9_-]{6}\\\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9+/=_-]{20,50}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{6}\\\\.[\\\\-0-9A-Z_a-z]{6}:[\\\\+\\\\-\\\\/-9=A-Z_a-z]{20,50}",0,34,64,11,7,3],"within":48}}
{"rule":{"id":"adafruit-io-key","name":"Adafruit IO key","provider":"Adafruit","family":"saas","severity":"low","confidence":"high","rotation":"adafruit","pattern":"aio_[A-Za-z0-9]{28}","docs":"https://io.adafruit.com/api/docs"},"literals":["aio_"],"pattern":["aio_[0-9A-Za-z]{28}",0,32,32,12,13,14]}
{"rule":{"id":"frameio-token","name":"Adobe Frame.io developer token","provider":"Adobe Frame.io","family":"saas","severity":"high","confidence":"high","rotation":"adobe-frame-io","pattern":"fio-u-[A-Za-z0-9_-]{64}","docs":"https://developer.frame.io/"},"literals":["fio-u-"],"pattern":["fio\\\\-u\\\\-[\\\\-0-9A-Z_a-z]{64}",0,70,70,7,15,7]}
{"rule":{"id":"adobe-client-secret","name":"Adobe OAuth client secret","provider":"Adobe","family":"saas","severity":"high","confidence":"high","rotation":"adobe","pattern":"p8e-[A-Za-z0-9_-]{32}","docs":"https://developer.adobe.com/developer-console/docs/guides/authentication/"},"literals":["p8e-"],"pattern":["p8e\\\\-[\\\\-0-9A-Z_a-z]{32}",0,36,36,7,16,7]}
{"rule":{"id":"adobe-client-id","name":"Adobe OAuth client id (companion)","provider":"Adobe","family":"saas","severity":"low","confidence":"medium","rotation":"adobe","docs":"https://developer.adobe.com/developer-console/docs/guides/authentication/","publishable":true,"keyed":{"words":["adobe"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"adyen-api-key","name":"Adyen API key","provider":"Adyen","family":"payments","severity":"critical","confidence":"medium","rotation":"adyen","pattern":"AQE[a-z0-9A-Z]{5,12}[A-Za-z0-9+/=]{40,200}-[A-Za-z0-9+/=]{20,120}-[A-Za-z0-9+/=\\\\-\\\\.<>;{}&!%^*()\\\\[\\\\]?~|]{10,60}","docs":"https://docs.adyen.com/development-resources/api-credentials/"},"literals":["AQE"],"pattern":["AQE[0-9A-Za-z]{5,12}[\\\\+\\\\/-9=A-Za-z]{40,200}\\\\-[\\\\+\\\\/-9=A-Za-z]{20,120}\\\\-[!%&\\\\(-\\\\+\\\\--9;-\\\\?A-\\\\[\\\\]\\\\^a-~]{10,60}",0,80,397,17,1,17]}
{"rule":{"id":"aha-api-key","name":"Aha! API key","provider":"Aha!","family":"saas","severity":"medium","confidence":"medium","rotation":"aha","docs":"https://www.aha.io/api","keyed":{"words":["aha.io"],"value":"[a-f0-9]{64}"}},"keyed":{"value":["[0-9a-f]{64}",0,64,64,10,10,10],"within":48}}
{"rule":{"id":"ai21-api-key","name":"AI21 Studio API key","provider":"AI21","family":"ai","severity":"medium","confidence":"medium","rotation":"ai21","docs":"https://docs.ai21.com/reference/authentication","keyed":{"words":["ai21","ai21_api_key","ai21_studio"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"aikido-client-secret","name":"Aikido API client secret / CI token","provider":"Aikido","family":"infrastructure","severity":"high","confidence":"high","rotation":"aikido","pattern":"AIK_SECRET_[A-Za-z0-9]{64}","docs":"https://apidocs.aikido.dev/"},"literals":["AIK_SECRET_"],"pattern":["AIK_SECRET_[0-9A-Za-z]{64}",0,75,75,12,1,14]}
{"rule":{"id":"aikido-ci-token","name":"Aikido CI token","provider":"Aikido","family":"infrastructure","severity":"high","confidence":"high","rotation":"aikido","pattern":"AIK_CI_[A-Za-z0-9]{20,64}","docs":"https://apidocs.aikido.dev/"},"literals":["AIK_CI_"],"pattern":["AIK_CI_[0-9A-Za-z]{20,64}",0,27,71,12,1,14]}
{"rule":{"id":"aikido-client-id","name":"Aikido API client ID","provider":"Aikido","family":"infrastructure","severity":"low","confidence":"high","rotation":"aikido","pattern":"AIK_CLIENT_[A-Za-z0-9]{24}","docs":"https://apidocs.aikido.dev/","pair":{"with":"aikido-client-secret","within":1024}},"literals":["AIK_CLIENT_"],"pattern":["AIK_CLIENT_[0-9A-Za-z]{24}",0,35,35,12,1,14]}
{"rule":{"id":"airbrake-key","name":"Airbrake project or user key","provider":"Airbrake","family":"monitoring","severity":"low","confidence":"medium","rotation":"airbrake","docs":"https://docs.airbrake.io/","keyed":{"words":["airbrake"],"value":"[A-Za-z0-9]{32,40}"}},"keyed":{"value":["[0-9A-Za-z]{32,40}",0,32,40,14,14,14],"within":48}}
{"rule":{"id":"airtable-pat","name":"Airtable personal access token","provider":"Airtable","family":"saas","severity":"high","confidence":"high","rotation":"airtable","pattern":"pat[A-Za-z0-9]{14}\\\\.[a-f0-9]{64}","docs":"https://airtable.com/developers/web/api/authentication"},"literals":["pat"],"pattern":["pat[0-9A-Za-z]{14}\\\\.[0-9a-f]{64}",0,82,82,19,16,10]}
{"rule":{"id":"airtable-oauth-token","name":"Airtable OAuth access token","provider":"Airtable","family":"saas","severity":"high","confidence":"high","rotation":"airtable","pattern":"oa[A-Za-z0-9]{10,20}\\\\.v1\\\\.[A-Za-z0-9_-]{20,400}\\\\.[a-f0-9]{32,128}","docs":"https://airtable.com/developers/web/api/oauth-reference","before":24,"after":600},"literals":[".v1."],"pattern":["oa[0-9A-Za-z]{10,20}\\\\.v1\\\\.[\\\\-0-9A-Z_a-z]{20,400}\\\\.[0-9a-f]{32,128}",0,69,555,5,4,10]}
{"rule":{"id":"airtable-api-key-legacy","name":"Airtable API key (retired)","provider":"Airtable","family":"saas","severity":"low","confidence":"medium","rotation":"airtable","pattern":"key[A-Za-z0-9]{14}","docs":"https://airtable.com/developers/web/api/authentication"},"literals":["key"],"pattern":["key[0-9A-Za-z]{14}",0,17,17,14,20,14]}
{"rule":{"id":"aiven-service-password","name":"Aiven service user password","provider":"Aiven","family":"database","severity":"high","confidence":"high","rotation":"aiven","pattern":"AVNS_[A-Za-z0-9_-]{16,24}","docs":"https://aiven.io/docs/"},"literals":["AVNS_"],"pattern":["AVNS_[\\\\-0-9A-Z_a-z]{16,24}",0,21,29,7,1,7]}
{"rule":{"id":"aiven-token","name":"Aiven auth token","provider":"Aiven","family":"database","severity":"critical","confidence":"medium","rotation":"aiven","docs":"https://aiven.io/docs/tools/api","keyed":{"words":["aiven","aiven_token","aiven_api_token","aivenv1"],"value":"[A-Za-z0-9/+=]{372}"}},"keyed":{"value":["[\\\\+\\\\/-9=A-Za-z]{372}",0,372,372,21,21,21],"within":48}}
{"rule":{"id":"akamai-edgegrid","name":"Akamai EdgeGrid client token / access token","provider":"Akamai","family":"cdn","severity":"critical","confidence":"high","rotation":"akamai","pattern":"akab-[a-z0-9]{16}-[a-z0-9]{16}","docs":"https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials","pair":{"with":"akamai-edgegrid-client-secret","within":1024}},"literals":["akab-"],"pattern":["akab\\\\-[0-9a-z]{16}\\\\-[0-9a-z]{16}",0,38,38,22,13,23]}
{"rule":{"id":"akamai-edgegrid-client-secret","name":"Akamai EdgeGrid client secret","provider":"Akamai","family":"cdn","severity":"critical","confidence":"medium","rotation":"akamai","docs":"https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials","keyed":{"words":["akamai","akamai_client_secret","edgerc","edgegrid","akamaiapis.net"],"value":"[A-Za-z0-9+/]{43}=","within":160},"pair":{"with":"akamai-edgegrid","within":1024}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{43}=",0,44,44,21,24,25],"within":160}}
{"rule":{"id":"akeyless-access-key","name":"Akeyless access key (with access id p-…)","provider":"Akeyless","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"akeyless","docs":"https://docs.akeyless.io/","keyed":{"words":["akeyless","akeyless_access_key"],"value":"[A-Za-z0-9+/]{43}=","within":96}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{43}=",0,44,44,21,24,25],"within":96}}
{"rule":{"id":"alchemy-api-key","name":"Alchemy API key","provider":"Alchemy","family":"payments","severity":"medium","confidence":"high","rotation":"alchemy","pattern":"alcht_[A-Za-z0-9_-]{26,30}","docs":"https://www.alchemy.com/docs"},"literals":["alcht_"],"pattern":["alcht_[\\\\-0-9A-Z_a-z]{26,30}",0,32,36,7,13,7]}
{"rule":{"id":"algolia-api-key","name":"Algolia admin or write API key","provider":"Algolia","family":"database","severity":"high","confidence":"medium","rotation":"algolia","docs":"https://www.algolia.com/doc/guides/security/api-keys/","entropy":3,"keyed":{"words":["algolia","algolia_admin_key","algolia_api_key","x_algolia_api_key","docsearch"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"alibaba-access-key-id","name":"Alibaba Cloud AccessKey ID","provider":"Alibaba Cloud","family":"cloud","severity":"critical","confidence":"high","rotation":"alibaba-cloud","pattern":"LTAI[A-Za-z0-9]{12,21}","docs":"https://www.alibabacloud.com/help/ram/user-guide/create-an-accesskey-pair","entropy":3,"pair":{"with":"alibaba-access-key-secret","within":1024}},"literals":["LTAI"],"pattern":["LTAI[0-9A-Za-z]{12,21}",0,16,25,14,26,14]}
{"rule":{"id":"alibaba-access-key-secret","name":"Alibaba Cloud AccessKey secret","provider":"Alibaba Cloud","family":"cloud","severity":"critical","confidence":"medium","rotation":"alibaba-cloud","docs":"https://www.alibabacloud.com/help/ram/user-guide/create-an-accesskey-pair","keyed":{"words":["alibaba","aliyun","aliyuncs","alicloud","access_key_secret","accesskeysecret","oss_secret"],"value":"[A-Za-z0-9]{30}"},"pair":{"with":"alibaba-access-key-id","within":1024}},"keyed":{"value":["[0-9A-Za-z]{30}",0,30,30,14,14,14],"within":48}}
{"rule":{"id":"alibaba-access-key-secret-beside-id","name":"Alibaba Cloud AccessKey secret beside its ID","provider":"Alibaba Cloud","family":"cloud","severity":"critical","confidence":"high","rotation":"alibaba-cloud","pattern":"LTAI[A-Za-z0-9]{12,21}[\\"\\\\'\\\\s,:;=|&]{1,6}(?:[A-Za-z_]{3,24}[\\"\\\\'\\\\s:=]{1,6})?([A-Za-z0-9]{30})","docs":"https://www.alibabacloud.com/help/ram/user-guide/create-an-accesskey-pair","after":160,"secret":1,"pair":{"with":"alibaba-access-key-id","within":1024}},"literals":["LTAI"],"pattern":["LTAI[0-9A-Za-z]{12,21}[\\\\x09\\\\x0a\\\\x0c\\\\x0d \\"&',:;=\\\\|]{1,6}(?:[A-Z_a-z]{3,24}[\\\\x09\\\\x0a\\\\x0c\\\\x0d \\"':=]{1,6})?([0-9A-Za-z]{30})",1,47,91,27,26,14]}
{"rule":{"id":"alibaba-sts-access-key-id","name":"Alibaba Cloud STS temporary AccessKey ID","provider":"Alibaba Cloud","family":"cloud","severity":"high","confidence":"medium","rotation":"alibaba-cloud","pattern":"STS\\\\.[A-Za-z0-9]{16,64}","docs":"https://www.alibabacloud.com/help/ram/","entropy":3.3,"pair":{"with":"alibaba-sts-security-token","within":1024}},"literals":["STS."],"pattern":["STS\\\\.[0-9A-Za-z]{16,64}",0,20,68,19,28,14]}
{"rule":{"id":"alibaba-sts-access-key-secret","name":"Alibaba Cloud STS AccessKey secret","provider":"Alibaba Cloud","family":"cloud","severity":"high","confidence":"medium","rotation":"alibaba-cloud","docs":"https://www.alibabacloud.com/help/ram/user-guide/create-an-accesskey-pair","keyed":{"words":["alibaba_sts","aliyun_sts","sts_access_key_secret"],"value":"[A-Za-z0-9]{36,44}"},"pair":{"with":"alibaba-sts-access-key-id","within":1024}},"keyed":{"value":["[0-9A-Za-z]{36,44}",0,36,44,14,14,14],"within":48}}
{"rule":{"id":"alibaba-sts-security-token","name":"Alibaba Cloud STS security token","provider":"Alibaba Cloud","family":"cloud","severity":"high","confidence":"medium","rotation":"alibaba-cloud","pattern":"CAIS[A-Za-z0-9+/]{40,2000}={0,2}","docs":"https://www.alibabacloud.com/help/ram/","after":2100,"entropy":4,"pair":{"with":"alibaba-sts-access-key-id","within":1024}},"literals":["CAIS"],"pattern":["CAIS[\\\\+\\\\/-9A-Za-z]{40,2000}={0,2}",0,44,2006,21,29,21]}
{"rule":{"id":"dashscope-api-key","name":"Alibaba DashScope API key","provider":"Alibaba Cloud","family":"ai","severity":"medium","confidence":"high","rotation":"alibaba-dashscope-qwen","docs":"https://www.alibabacloud.com/help/ram/user-guide/create-an-accesskey-pair","keyed":{"words":["dashscope","qwen","dashscope_api_key","bailian"],"value":"sk-[a-f0-9]{32}"}},"keyed":{"value":["sk\\\\-[0-9a-f]{32}",0,35,35,30,9,10],"within":48}}
{"rule":{"id":"aws-mws-auth-token","name":"Amazon Marketplace Web Service auth token","provider":"Amazon","family":"saas","severity":"medium","confidence":"high","rotation":"amazon","pattern":"amzn\\\\.mws\\\\.[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}","docs":"https://developer-docs.amazon.com/sp-api/"},"literals":["amzn.mws."],"pattern":["amzn\\\\.mws\\\\.[0-9a-f]{8}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{12}",0,45,45,31,13,10]}
{"rule":{"id":"amazon-lwa-client-secret","name":"Amazon Login with Amazon OAuth client secret","provider":"Amazon","family":"saas","severity":"high","confidence":"high","rotation":"amazon","pattern":"amzn1\\\\.oa2-cs\\\\.v1\\\\.[a-f0-9]{64}","docs":"https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials"},"literals":["amzn1.oa2-cs.v1."],"pattern":["amzn1\\\\.oa2\\\\-cs\\\\.v1\\\\.[0-9a-f]{64}",0,80,80,32,13,10]}
{"rule":{"id":"amazon-lwa-refresh-token","name":"Amazon Login with Amazon refresh token","provider":"Amazon","family":"saas","severity":"high","confidence":"high","rotation":"amazon","pattern":"Atzr\\\\|[A-Za-z0-9_-]{80,600}","docs":"https://developer-docs.amazon.com/sp-api/","after":700},"literals":["Atzr|"],"pattern":["Atzr\\\\|[\\\\-0-9A-Z_a-z]{80,600}",0,85,605,33,1,7]}
{"rule":{"id":"amplitude-secret-key","name":"Amplitude API key and secret key","provider":"Amplitude","family":"monitoring","severity":"medium","confidence":"medium","rotation":"amplitude","docs":"https://amplitude.com/docs/apis/authentication","keyed":{"words":["amplitude"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"ansible-plain-password","name":"Ansible connection or become password","provider":"Ansible","family":"infrastructure","severity":"high","confidence":"medium","rotation":"password","pattern":"ansible_(?:ssh_|become_|sudo_|su_|winrm_|httpapi_)?pass(?:word)?\\\\s{0,4}[:=]\\\\s{0,4}[\\"\\\\']?([^\\\\s\\"\\\\'{}$<>!#][^\\\\s\\"\\\\'{}$]{3,80})","docs":"https://docs.ansible.com/","secret":1},"literals":["ansible_pass","ansible_ssh_pass","ansible_become_pass","ansible_sudo_pass","ansible_su_pass","ansible_winrm_pass","ansible_httpapi_pass"],"pattern":["ansible_(?:ssh_|become_|sudo_|su_|winrm_|httpapi_)?pass(?:word)?[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}[:=][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}[\\"']?([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f%&\\\\(-;=\\\\?-z\\\\|~-\\\\xff][\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%&\\\\(-z\\\\|~-\\\\xff]{3,80})",1,17,115,34,13,35]}
{"rule":{"id":"anthropic-api-key","name":"Anthropic API key","provider":"Anthropic","family":"ai","severity":"high","confidence":"high","rotation":"anthropic","pattern":"sk-ant-api[0-9]{2,3}-[A-Za-z0-9_-]{92,94}AA","docs":"https://docs.anthropic.com/en/api/overview"},"literals":["sk-ant-api"],"pattern":["sk\\\\-ant\\\\-api[0-9]{2,3}\\\\-[\\\\-0-9A-Z_a-z]{92,94}AA",0,107,110,7,9,1]}
{"rule":{"id":"anthropic-admin-key","name":"Anthropic admin API key","provider":"Anthropic","family":"ai","severity":"critical","confidence":"high","rotation":"anthropic","pattern":"sk-ant-admin[0-9]{2}-[A-Za-z0-9_-]{93}AA","docs":"https://docs.anthropic.com/en/api/administration-api"},"literals":["sk-ant-admin"],"pattern":["sk\\\\-ant\\\\-admin[0-9]{2}\\\\-[\\\\-0-9A-Z_a-z]{93}AA",0,110,110,7,9,1]}
{"rule":{"id":"anthropic-oauth-token","name":"Anthropic Claude OAuth access token","provider":"Anthropic","family":"ai","severity":"high","confidence":"high","rotation":"anthropic","pattern":"sk-ant-oat[0-9]{2}-[A-Za-z0-9_-]{80,200}","docs":"https://docs.anthropic.com/en/api/overview"},"literals":["sk-ant-oat"],"pattern":["sk\\\\-ant\\\\-oat[0-9]{2}\\\\-[\\\\-0-9A-Z_a-z]{80,200}",0,93,213,7,9,7]}
{"rule":{"id":"anthropic-oauth-refresh-token","name":"Anthropic Claude OAuth refresh token","provider":"Anthropic","family":"ai","severity":"high","confidence":"high","rotation":"anthropic","pattern":"sk-ant-ort[0-9]{2}-[A-Za-z0-9_-]{80,200}","docs":"https://docs.anthropic.com/en/api/overview"},"literals":["sk-ant-ort"],"pattern":["sk\\\\-ant\\\\-ort[0-9]{2}\\\\-[\\\\-0-9A-Z_a-z]{80,200}",0,93,213,7,9,7]}
{"rule":{"id":"anthropic-session-id","name":"Anthropic Claude web session id","provider":"Anthropic","family":"ai","severity":"high","confidence":"high","rotation":"anthropic","pattern":"sk-ant-sid[0-9]{2}-[A-Za-z0-9_-]{60,200}","docs":"https://docs.anthropic.com/en/api/overview"},"literals":["sk-ant-sid"],"pattern":["sk\\\\-ant\\\\-sid[0-9]{2}\\\\-[\\\\-0-9A-Z_a-z]{60,200}",0,73,213,7,9,7]}
{"rule":{"id":"anthropic-api-key-other-length","name":"Anthropic API key (other length)","provider":"Anthropic","family":"ai","severity":"high","confidence":"medium","rotation":"anthropic","pattern":"sk-ant-api[0-9]{2,3}-[A-Za-z0-9_-]{70,120}","docs":"https://docs.anthropic.com/en/api/overview"},"literals":["sk-ant-api"],"pattern":["sk\\\\-ant\\\\-api[0-9]{2,3}\\\\-[\\\\-0-9A-Z_a-z]{70,120}",0,83,134,7,9,7]}
{"rule":{"id":"anyscale-api-key","name":"Anyscale API key","provider":"Anyscale","family":"ai","severity":"medium","confidence":"high","rotation":"api-key","pattern":"esecret_[a-z0-9]{26,40}","docs":"https://docs.anyscale.com/"},"literals":["esecret_"],"pattern":["esecret_[0-9a-z]{26,40}",0,34,48,36,6,23]}
{"rule":{"id":"datagov-key","name":"api.data.gov / NASA API key","provider":"api.data.gov / NASA","family":"saas","severity":"low","confidence":"medium","rotation":"api-data-gov-nasa","docs":"https://api.data.gov/docs/","safe":["9b37a190cd2c83f3"],"keyed":{"words":["data.gov","nasa.gov","api_data_gov_nasa"],"value":"[A-Za-z0-9]{40}"}},"keyed":{"value":["[0-9A-Za-z]{40}",0,40,40,14,14,14],"within":48}}
{"rule":{"id":"api-service-key","name":"API key or token of a service, by its name","provider":"Smaller API services","family":"saas","severity":"medium","confidence":"low","rotation":"api-key","entropy":3,"keyed":{"words":["8x8","abstractapi","abuseipdb","abyssale","accuweather","activecampaign","adafruit_io","adafruitio","adobesign","adzuna","aeroworkflow","aftership","agilecrm","airslate","airvisual","alconost","alegra","aletheiaapi","allsports","allsportsapi","alpha_vantage","alphavantage","amadeus","ambee","anypoint","apacta","api2cart","apideck","apiflash","apifonica","apilayer","apimatic","apimetrics","apiscience","apitemplate","appcues","appfollow","appointedd","appoptics","appsynergy","apptivo","atera","audd","autoklose","avalara","avaza","aviationstack","axonaut","aylien","ayrshare","bamboohr","bandwidth_api","bannerbear","baremetrics","beebole","besnappy","besttime","bigcommerce","bigdatacloud","billomat","bingmaps","bitbar","bitcoinaverage","bitmex","blazemeter","blitapp","blocknative","bombbomb","boostnote","borgbase","brandfetch","bringg","browshot","bscscan","buddyns","budibase","bugherd","bulbul","bulksms","buttercms","caflou","calendarific","calorieninja","calorieninjas","campayn","cannyio","capsulecrm","captaindata","carboninterface","cashboard","caspio","centralstationcrm","cexio","chargebee","chargify","chartmogul","chatbot_api","chatfuel","checkout_api","checkvist","cicero_api","clearout","clickhelp","clicksend","cliengo","clientary","clinchpad","clockify","clockworksms","closecrm","cloudconvert","cloudelements","cloudimage","cloudmersive","cloudplan","cloverly","clustdoc","codequiry","coinapi","coingecko","coinlayer","coinlib","coinmarketcap","collect2","column_api","commercejs","commodities_api","companyhub","conversiontools","convertapi","convier","copper_crm","countrylayer","courier_api","craftmypdf","crawlbase","cryptocompare","currencycloud","currencyfreaks","currencylayer","currencyscoop","currentsapi","customerguru","d7network","dailyco","dailymotion","dareboost","databox","datafire","dealroom","deepai","deputy_api","detectify","detectlanguage","dfuse","diggernaut","discogs","ditto_api","dnscheck","docparser","documo","dotdigital","dovico","dronahq","duply","dynalist","dyspatch","eagleeyenetworks","easyinsight","easyship","ecostruxureit","ecwid","edamam","edenai","enablex","enigma","envoy_api","envoyapi","ethplorer","everhour","exchangerate_api","exchangerateapi","exchangeratesapi","exportsdk","extractorapi","faceplusplus","fastforex","fastspring","fetchrss","fibery","fileio","finage","financialmodelingprep","findl","fixerio","flatio","fleetbase","flexport","flightapi","flightlabs","flightstats","float_api","flowflu","formbucket","formcraft","formio","formsite","foursquare","freeagent","freshsales","freshworks","fulcrumapp","fxmarket","fxmarketapi","geckoboard","gengo","genius_api","geocod","geocodify","geocodio","geoipifi","geoipify","geonames","geotab","getemail","getemails","getgeoapi","getgist","getresponse","getsandbox","giphy","glassnode","gocanvas","gocardless_api","godaddy","goodday","graphcms","graphhopper","gravatar","greenhouse_api","groovehq","gtmetrix","guardianapi","gumroad","guru_api","gusto_api","gyazo","happyscribe","harvest_api","hellosign","helpcrunch","hive_api","hiveage","holidayapi","html2pdf","humanity_api","hunter_io","hunterio","hybiscus","hypertrack","iconfinder","iexapis","iexcloud","igdb","imagga","impala","insightly","instabot","instamojo","integromat","interseller","intrinio","invoiceocean","ip2location","ipapi","ipdata","ipgeolocation","ipinfo","ipinfodb","ipqualityscore","ipregistry","jawg","jotform","jumpseller","jupiterone","juro","kanbantool","karmacrm","keenio","kickbox","klipfolio","kontent","kraken_io","kylas","lalamove","languagelayer","languagetool","lastfm","leadfeeder","lemlist","lendflow","lessannoyingcrm","lever_api","lexigram","linenotify","linkpreview","liveagent","livestorm","loadmill","locationiq","loginradius","losant","loyverse","lunchmoney","luno","m3o","madkudu","magento","magicbell","mailboxlayer","mailboxvalidator","mailmodo","mailsac","maptiler","marketstack","mavenlink","meaningcloud","mediastack","meistertask","merriamwebster","mesibo","metaapi","metrilo","mindmeister","mite_api","mixmax","mockaroo","moderation_api","monkeylearn","moonclerk","moosend","mrticktock","musixmatch","myfreshworks","myintervals","namely","nasdaqdatalink","nethunt","neutrinoapi","neverbounce","newsapi","newscatcher","nftport","nicereply","nimble_api","nitro_api","noticeable","nozbe","nozbeteams","numverify","nutritionix","nutshell_api","oanda","omdb","omnisend","onedesk","onepagecrm","onwaterio","oopspam","open_exchange_rates","opencagedata","openexchangerates","openrouteservice","openuv","overloop","owlbot","packlink","paddle_api","pagarme","pandadoc","pandascore","paperform","paralleldots","parsehub","parseur","particle_api","partnerstack","paydirtapp","paymoapp","paymongo","pdflayer","pdfshift","peopledatalabs","pepipost","personio","pexels","pinata","pipefy","pivotaltracker","pixabay","planviewleankit","planyo","podio","pollsapi","poloniex","polygonio","positionstack","postageapi","postbacks","powrbot","prestashop","privacy_api","prodpad","prospectcrm","protocolsio","proxycrawl","purestake","pusherchannel","qase","qualaroo","qubole","quickbooks","quickmetrics","raven_api","rawg","reachmail","reallysimplesystems","rebrandly","rechargepayments","recurly","redhatpyxis","refiner_api","rentman","repairshopr","replyio","requestfinance","restpack","rev_ai","revai","revampcrm","ringcentral","rippling","ritekit","roaring_api","robinhood","rocketreach","roninapp","route4me","rownd","runrunit","runscope","salesblink","salescookie","salesflare","salesmate","samsara_api","satismeter","scrapeowl","scraperapi","scraperbox","scrapestack","scrapfly","scrapingant","screenshotapi","screenshotlayer","scrutinizer_ci","selectpdf","sendcloud","serphouse","serpstack","sheety","sherpadesk","shipday","shipengine","shipstation","shotstack","shutterstock","signnow","sigopt","simfin","simplesat","simplynoted","simvoly","sinchmessage","siteleaf","skrapp","skybiometry","smartystreets","snipcart","snov_io","soundcloud","speechtextai","spoonacular","sportmonks","sportsmonk","sslmate","stadiamaps","statuscake","statuspal","stitchdata","stockdata","storecove","stormboard","stormglass","storychief","streak_api","sugester","supernotes","surveyanyplace","surveybot","surveysparrow","survicate","swell_api","swiftype","tallyfy","tankerkoenig","tatumio","taxamo","taxjar","teamgate","teamworkcrm","teamworkdesk","teamworkspaces","technicalanalysis","telesign","teletype_api","teltonika","text2data","textmagic","themoviedb","theoddsapi","thetvdb","thingspeak","thinkific","thunderforest","ticketmaster","tickettailor","tiingo","timecamp","timezoneapi","tmdb","tmetric","toggl","toggltrack","tokeet","tomorrowio","tradier","trakt","travelpayouts","tumblr","twelvedata","twist_api","tyntec","typetalk","ubidots","uclassify","unifyid","unplugg","upcdatabase","uplead","upwave","urlscan","userflow","userstack","vatlayer","vbout","verifier_api","verimail","veriphone","verizonconnect","versioneye","viewneo","vimeo","visualcrossing","voicegain","voodoosms","vouchery","vpn_api","vpnapi","vyte","walkscore","waveapps","weatherapi","weatherbit","weatherstack","web3storage","webscraper","webscraping","websitepulse","wepay","what3words","whoxy","wistia","woocommerce","wordnik","workable","worksnaps","workstack","worldcoinindex","worldweatheronline","wrike","xero_api","ynab","youneedabudget","yousign","youtubeapi","zenefits","zenkit","zenrows","zenscrape","zenserp","zeplin","zerobounce","zipapi","zipbooks","zipcodeapi","zipcodebase","zohobooks","zonkafeedback"],"value":"(?:[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}|[A-Za-z0-9]{20,100})"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}|[0-9A-Za-z]{20,100}",0,20,100,18,14,14],"within":48}}
{"rule":{"id":"apify-token","name":"Apify API token","provider":"Apify","family":"saas","severity":"medium","confidence":"high","rotation":"apify","pattern":"apify_api_[A-Za-z0-9]{34,38}","docs":"https://docs.apify.com/platform/integrations/api"},"literals":["apify_api_"],"pattern":["apify_api_[0-9A-Za-z]{34,38}",0,44,48,12,13,14]}
{"rule":{"id":"appcenter-token","name":"App Center API token","provider":"Microsoft App Center","family":"ci","severity":"medium","confidence":"medium","rotation":"microsoft","keyed":{"words":["appcenter","app_center","appcenter_token","x_api_token"],"value":"[a-z0-9]{40}"}},"keyed":{"value":["[0-9a-z]{40}",0,40,40,23,23,23],"within":48}}
{"rule":{"id":"applitools-api-key","name":"Applitools API key","provider":"Applitools","family":"ci","severity":"medium","confidence":"medium","rotation":"api-key","docs":"https://applitools.com/docs/","entropy":3.5,"keyed":{"words":["applitools","applitools_api_key"],"value":"[A-Za-z0-9]{45,60}"}},"keyed":{"value":["[0-9A-Za-z]{45,60}",0,45,60,14,14,14],"within":48}}
{"rule":{"id":"appveyor-api-token","name":"AppVeyor API token","provider":"AppVeyor","family":"ci","severity":"high","confidence":"high","rotation":"api-key","docs":"https://www.appveyor.com/docs/api/","keyed":{"words":["appveyor","appveyor_token","appveyor_api_token"],"value":"v2\\\\.[a-z0-9]{20}"}},"keyed":{"value":["v2\\\\.[0-9a-z]{20}",0,23,23,37,38,23],"within":48}}
{"rule":{"id":"argocd-auth-token","name":"Argo CD token","provider":"Argo CD","family":"infrastructure","severity":"high","confidence":"high","rotation":"api-key","docs":"https://argo-cd.readthedocs.io/","keyed":{"words":["argocd_auth_token","argocd_token","argocd"],"value":"eyJ[A-Za-z0-9_-]{20,100}\\\\.eyJ[A-Za-z0-9_-]{40,600}\\\\.[A-Za-z0-9_-]{43}"}},"keyed":{"value":["eyJ[\\\\-0-9A-Z_a-z]{20,100}\\\\.eyJ[\\\\-0-9A-Z_a-z]{40,600}\\\\.[\\\\-0-9A-Z_a-z]{43}",0,111,751,5,6,7],"within":48}}
{"rule":{"id":"asaas-api-token","name":"Asaas API token","provider":"Asaas","family":"payments","severity":"critical","confidence":"high","rotation":"asaas","pattern":"(?:\\\\$aact_prod_|\\\\$aact_hmlg_)[A-Za-z0-9_-]{20,100}","docs":"https://docs.asaas.com/"},"literals":["$aact_prod_","$aact_hmlg_"],"pattern":["(?:\\\\$aact_prod_|\\\\$aact_hmlg_)[\\\\-0-9A-Z_a-z]{20,100}",0,31,111,39,40,7]}
{"rule":{"id":"asana-pat","name":"Asana personal access token","provider":"Asana","family":"saas","severity":"high","confidence":"high","rotation":"asana","docs":"https://developers.asana.com/docs/personal-access-token","keyed":{"words":["asana"],"value":"[0-9]/[0-9]{10,20}(?:/[0-9]{10,20})?:[a-f0-9]{32}"}},"keyed":{"value":["[0-9]\\\\/[0-9]{10,20}(?:\\\\/[0-9]{10,20})?:[0-9a-f]{32}",0,45,76,41,42,10],"within":48}}
{"rule":{"id":"asana-client-secret","name":"Asana OAuth client secret","provider":"Asana","family":"saas","severity":"high","confidence":"medium","rotation":"asana","docs":"https://developers.asana.com/docs/personal-access-token","keyed":{"words":["asana"],"value":"[a-z0-9]{30,40}"}},"keyed":{"value":["[0-9a-z]{30,40}",0,30,40,23,23,23],"within":48}}
{"rule":{"id":"assemblyai-api-key","name":"AssemblyAI API key","provider":"AssemblyAI","family":"ai","severity":"medium","confidence":"medium","rotation":"assemblyai","keyed":{"words":["assemblyai","assembly_ai","aai_api_key"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"opsgenie-api-key","name":"Atlassian Opsgenie API key","provider":"Atlassian Opsgenie","family":"monitoring","severity":"high","confidence":"medium","rotation":"atlassian-opsgenie","docs":"https://docs.opsgenie.com/docs/api-overview","keyed":{"words":["opsgenie","geniekey"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"statuspage-api-key","name":"Atlassian Statuspage API key","provider":"Atlassian Statuspage","family":"monitoring","severity":"medium","confidence":"medium","rotation":"atlassian-statuspage","docs":"https://developer.statuspage.io/","keyed":{"words":["statuspage"],"value":"[A-Fa-f0-9]{36,64}"}},"keyed":{"value":["[0-9A-Fa-f]{36,64}",0,36,64,44,44,44],"within":48}}
{"rule":{"id":"atlassian-api-token","name":"Atlassian Cloud API token","provider":"Atlassian","family":"saas","severity":"critical","confidence":"high","rotation":"atlassian","pattern":"ATATT3xFfGF0[A-Za-z0-9_-]{20,800}=[A-F0-9]{8}","checksum":"atlassian-crc32","docs":"https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/","after":900},"literals":["ATATT3xFfGF0"],"pattern":["ATATT3xFfGF0[\\\\-0-9A-Z_a-z]{20,800}=[0-9A-F]{8}",0,41,821,45,1,46]}
{"rule":{"id":"atlassian-admin-api-key","name":"Atlassian organisation admin API key","provider":"Atlassian","family":"saas","severity":"critical","confidence":"high","rotation":"atlassian","pattern":"ATCTT3xFfG[A-Za-z0-9_-]{20,800}=[A-F0-9]{8}","checksum":"atlassian-crc32","docs":"https://support.atlassian.com/organization-administration/docs/","after":900},"literals":["ATCTT3xFfG"],"pattern":["ATCTT3xFfG[\\\\-0-9A-Z_a-z]{20,800}=[0-9A-F]{8}",0,39,819,45,1,46]}
{"rule":{"id":"atlassian-api-token-legacy","name":"Atlassian Cloud API token (24-char form)","provider":"Atlassian","family":"saas","severity":"critical","confidence":"medium","rotation":"atlassian","docs":"https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/","keyed":{"words":["atlassian","jira","confluence"],"value":"[A-Za-z0-9]{24}"}},"keyed":{"value":["[0-9A-Za-z]{24}",0,24,24,14,14,14],"within":48}}
{"rule":{"id":"atlassian-datacenter-pat","name":"Atlassian Jira / Confluence Data Center personal access token","provider":"Atlassian","family":"saas","severity":"critical","confidence":"medium","rotation":"atlassian","docs":"https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html","keyed":{"words":["jira","confluence","bitbucket","atlassian"],"value":"[MNO][A-Za-z0-9+/]{43}"}},"keyed":{"value":["[M-O][\\\\+\\\\/-9A-Za-z]{43}",0,44,44,24,47,24],"within":48}}
{"rule":{"id":"auth0-client-secret","name":"Auth0 application client secret","provider":"Auth0","family":"identity","severity":"critical","confidence":"medium","rotation":"auth0","docs":"https://auth0.com/docs/secure/application-credentials","keyed":{"words":["auth0","auth0_client_secret","auth0_secret","auth0_m2m_secret"],"value":"[A-Za-z0-9_-]{64,80}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{64,80}",0,64,80,7,7,7],"within":48}}
{"rule":{"id":"auth0-client-secret-short","name":"Auth0 application client secret (short form)","provider":"Auth0","family":"identity","severity":"critical","confidence":"medium","rotation":"auth0","docs":"https://auth0.com/docs/secure/application-credentials","entropy":3.3,"keyed":{"words":["auth0_client_secret","auth0_secret"],"value":"[A-Za-z0-9_-]{32,63}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{32,63}",0,32,63,7,7,7],"within":48}}
{"rule":{"id":"auth0-management-token","name":"Auth0 management API token (JWT)","provider":"Auth0","family":"identity","severity":"critical","confidence":"high","rotation":"auth0","docs":"https://auth0.com/docs/api/management/v2","keyed":{"words":["auth0_management","auth0_mgmt","auth0_api_token","auth0_token","auth0_management_token"],"value":"eyJ[A-Za-z0-9_-]{20,300}\\\\.eyJ[A-Za-z0-9_-]{100,3000}\\\\.[A-Za-z0-9_-]{340,350}"}},"keyed":{"value":["eyJ[\\\\-0-9A-Z_a-z]{20,300}\\\\.eyJ[\\\\-0-9A-Z_a-z]{100,3000}\\\\.[\\\\-0-9A-Z_a-z]{340,350}",0,468,3658,5,6,7],"within":48}}
{"rule":{"id":"authress-access-key","name":"Authress service client access key","provider":"Authress","family":"identity","severity":"high","confidence":"high","rotation":"authress","pattern":"(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\\\\.[A-Za-z0-9]{4,6}\\\\.acc[_-][A-Za-z0-9-]{10,32}\\\\.[A-Za-z0-9+/_=-]{30,120}","docs":"https://authress.io/knowledge-base/docs/authorization/service-clients/access-keys/","before":46},"literals":[".acc-",".acc_"],"pattern":["(?:sc|ext|scauth|authress)_[0-9A-Za-z]{5,30}\\\\.[0-9A-Za-z]{4,6}\\\\.acc[\\\\-_][\\\\-0-9A-Za-z]{10,32}\\\\.[\\\\+\\\\-\\\\/-9=A-Z_a-z]{30,120}",0,59,204,48,49,3]}
{"rule":{"id":"aws-eks-token","name":"Amazon EKS bearer token","provider":"AWS containers","family":"cloud","severity":"high","confidence":"high","rotation":"aws","pattern":"k8s-aws-v1\\\\.[A-Za-z0-9_-]{200,3000}","docs":"https://docs.aws.amazon.com/eks/latest/userguide/","after":3100},"literals":["k8s-aws-v1."],"pattern":["k8s\\\\-aws\\\\-v1\\\\.[\\\\-0-9A-Z_a-z]{200,3000}",0,211,3011,5,20,7]}
{"rule":{"id":"aws-ecr-password","name":"Amazon ECR registry password","provider":"AWS containers","family":"cloud","severity":"high","confidence":"high","rotation":"aws","pattern":"eyJwYXlsb2FkIjoi[A-Za-z0-9+/]{400,4000}={0,2}","docs":"https://docs.aws.amazon.com/eks/latest/userguide/","after":4100},"literals":["eyJwYXlsb2FkIjoi"],"pattern":["eyJwYXlsb2FkIjoi[\\\\+\\\\/-9A-Za-z]{400,4000}={0,2}",0,416,4018,21,6,21]}
{"rule":{"id":"aws-ses-smtp-password","name":"AWS SES SMTP password","provider":"AWS","family":"email","severity":"high","confidence":"medium","rotation":"aws","docs":"https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html","keyed":{"words":["ses","email-smtp","aws"],"value":"[A-Za-z0-9+/]{42,44}={0,2}"},"pair":{"with":"aws-access-key-id","within":1024}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{42,44}={0,2}",0,42,46,21,24,21],"within":48}}
{"rule":{"id":"aws-access-key-id","name":"AWS access key ID (long-term)","provider":"AWS","family":"cloud","severity":"critical","confidence":"high","rotation":"aws","pattern":"(?:AKIA|ABIA|ACCA)[A-Z0-9]{16}","checksum":"aws-key-id","docs":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html","entropy":2.8,"safe":["c6ea27c534f993d3","1a5d44a2dca19669"],"pair":{"with":"aws-secret-access-key","within":1024}},"literals":["AKIA","ABIA","ACCA"],"pattern":["(?:AKIA|ABIA|ACCA)[0-9A-Z]{16}",0,20,20,2,1,2]}
{"rule":{"id":"aws-temporary-access-key-id","name":"AWS temporary (STS) access key ID","provider":"AWS","family":"cloud","severity":"high","confidence":"high","rotation":"aws","pattern":"ASIA[A-Z0-9]{16}","checksum":"aws-key-id","docs":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html","entropy":2.8,"safe":["cb20d34a7adda2f5"],"pair":{"with":"aws-session-token","within":1024}},"literals":["ASIA"],"pattern":["ASIA[0-9A-Z]{16}",0,20,20,2,1,2]}
{"rule":{"id":"aws-legacy-access-key-id","name":"AWS access key ID (DevPay form)","provider":"AWS","family":"cloud","severity":"high","confidence":"medium","rotation":"aws","pattern":"A3T[A-Z0-9]{17}","docs":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html","entropy":2.8},"literals":["A3T"],"pattern":["A3T[0-9A-Z]{17}",0,20,20,2,1,2]}
{"rule":{"id":"aws-secret-access-key","name":"AWS secret access key","provider":"AWS","family":"cloud","severity":"critical","confidence":"high","rotation":"aws","docs":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html","safe":["78314b11be2e5815","e21b597ba6b9cafa"],"keyed":{"words":["aws_secret","aws_secret_access_key","aws_secret_key","secret_access_key","aws_access_secret","aws_key_secret","aws_sec_key"],"value":"[A-Za-z0-9/+]{40}"},"pair":{"with":"aws-access-key-id","within":1024}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{40}",0,40,40,24,24,24],"within":48}}
{"rule":{"id":"aws-secret-access-key-beside-id","name":"AWS secret access key beside its key ID","provider":"AWS","family":"cloud","severity":"critical","confidence":"medium","rotation":"aws","pattern":"(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}[^A-Za-z0-9/+](?:[\\\\s\\\\S]{0,150}?[^A-Za-z0-9/+])?([A-Za-z0-9/+]{40})","docs":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html","after":360,"secret":1,"entropy":4.2,"pair":{"with":"aws-access-key-id","within":1024}},"literals":["AKIA","ASIA","ABIA","ACCA"],"pattern":["(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}[\\\\x00-\\\\*,-\\\\.:-@\\\\[-\`\\\\{-\\\\xff](?:[\\\\x00-\\\\xff]{0,150}?[\\\\x00-\\\\*,-\\\\.:-@\\\\[-\`\\\\{-\\\\xff])?([\\\\+\\\\/-9A-Za-z]{40})",1,61,212,50,1,24]}
{"rule":{"id":"aws-session-token","name":"AWS STS session token","provider":"AWS","family":"cloud","severity":"high","confidence":"high","rotation":"aws","pattern":"(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|FQoDYXdz)[A-Za-z0-9+/%]{80,2000}={0,2}","docs":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html","after":2100},"literals":["IQoJb3JpZ2lu","FwoGZXIvYXdz","FQoGZXIvYXdz","FQoDYXdz"],"pattern":["(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|FQoDYXdz)[%\\\\+\\\\/-9A-Za-z]{80,2000}={0,2}",0,88,2014,51,52,51]}
{"rule":{"id":"aws-session-token-named","name":"AWS STS session token (by its variable)","provider":"AWS","family":"cloud","severity":"high","confidence":"medium","rotation":"aws","docs":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html","keyed":{"words":["aws_session_token","x_amz_security_token","aws_security_token"],"value":"[A-Za-z0-9/+]{100,2000}={0,2}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{100,2000}={0,2}",0,100,2002,21,24,21],"within":48}}
{"rule":{"id":"aws-api-gateway-key","name":"AWS API Gateway API key","provider":"AWS","family":"cloud","severity":"medium","confidence":"medium","rotation":"aws","docs":"https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-setup-api-key-with-console.html","keyed":{"words":["execute_api","api_gateway_key","apigateway_api_key","aws_api_gateway","api_gateway_api_key"],"value":"[A-Za-z0-9]{40}","within":128}},"keyed":{"value":["[0-9A-Za-z]{40}",0,40,40,14,14,14],"within":128}}
{"rule":{"id":"aws-appsync-api-key","name":"AWS AppSync GraphQL API key","provider":"AWS","family":"cloud","severity":"medium","confidence":"high","rotation":"aws","pattern":"da2-[a-z0-9]{26}","docs":"https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"},"literals":["da2-"],"pattern":["da2\\\\-[0-9a-z]{26}",0,30,30,22,53,23]}
{"rule":{"id":"aws-bedrock-api-key-long","name":"AWS Bedrock API key (long-lived)","provider":"AWS","family":"ai","severity":"high","confidence":"high","rotation":"aws","pattern":"ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{84,260}={0,2}","docs":"https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"},"literals":["ABSKQmVkcm9ja0FQSUtleS"],"pattern":["ABSKQmVkcm9ja0FQSUtleS[\\\\+\\\\/-9A-Za-z]{84,260}={0,2}",0,106,284,21,1,21]}
{"rule":{"id":"aws-bedrock-api-key-short","name":"AWS Bedrock API key (short-lived)","provider":"AWS","family":"ai","severity":"medium","confidence":"high","rotation":"aws","pattern":"bedrock-api-key-[A-Za-z0-9+/]{32,2000}={0,2}","docs":"https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html","after":2100},"literals":["bedrock-api-key-"],"pattern":["bedrock\\\\-api\\\\-key\\\\-[\\\\+\\\\/-9A-Za-z]{32,2000}={0,2}",0,48,2018,54,55,21]}
{"rule":{"id":"aws-presigned-url-key-id","name":"AWS access key ID in a presigned URL","provider":"AWS","family":"cloud","severity":"low","confidence":"high","rotation":"aws","pattern":"X-Amz-Credential=((?:AKIA|ASIA)[A-Z0-9]{16})","checksum":"aws-key-id","docs":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html","secret":1,"publishable":true},"literals":["X-Amz-Credential="],"pattern":["X\\\\-Amz\\\\-Credential=((?:AKIA|ASIA)[0-9A-Z]{16})",1,37,37,56,57,2]}
{"rule":{"id":"axiom-api-token","name":"Axiom API or personal token","provider":"Axiom","family":"monitoring","severity":"medium","confidence":"high","rotation":"axiom","pattern":"(?:xaat-|xapt-)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}","docs":"https://axiom.co/docs/reference/tokens"},"literals":["xaat-","xapt-"],"pattern":["(?:xaat\\\\-|xapt\\\\-)[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,41,41,58,59,44]}
{"rule":{"id":"azure-container-registry-key","name":"Azure Container Registry admin password","provider":"Azure Container Registry","family":"package-registry","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9+/]{42}\\\\+ACR[A-Za-z0-9+/]{6}","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/container-registry/container-registry-authentication","before":42},"literals":["+ACR"],"pattern":["[\\\\+\\\\/-9A-Za-z]{42}\\\\+ACR[\\\\+\\\\/-9A-Za-z]{6}",0,52,52,24,24,24]}
{"rule":{"id":"azure-container-registry-password-legacy","name":"Azure Container Registry admin password (without a marker)","provider":"Azure Container Registry","family":"package-registry","severity":"high","confidence":"medium","rotation":"microsoft-azure","docs":"https://learn.microsoft.com/azure/container-registry/container-registry-authentication","keyed":{"words":["azurecr.io","acr_password","acrpwd","acr_pwd","acr_secret"],"value":"[A-Za-z0-9/+=]{32}","within":96}},"keyed":{"value":["[\\\\+\\\\/-9=A-Za-z]{32}",0,32,32,21,21,21],"within":96}}
{"rule":{"id":"azure-devops-pat","name":"Azure DevOps personal access token","provider":"Azure DevOps","family":"vcs","severity":"critical","confidence":"high","rotation":"microsoft","pattern":"[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}","docs":"https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate","before":76},"literals":["AZDO"],"pattern":["[0-9A-Za-z]{76}AZDO[0-9A-Za-z]{4}",0,84,84,14,14,14]}
{"rule":{"id":"azure-devops-pat-legacy","name":"Azure DevOps personal access token (old form)","provider":"Azure DevOps","family":"vcs","severity":"critical","confidence":"medium","rotation":"microsoft","docs":"https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate","entropy":3.2,"keyed":{"words":["azure_devops","ado_pat","ado_token","azdo","azdo_pat","devops_pat","personal_access_token","personalaccesstoken","dev.azure.com","visualstudio.com","system_accesstoken","vsts","azure_key","azure_pat","azure"],"value":"[a-z0-9]{52}"}},"keyed":{"value":["[0-9a-z]{52}",0,52,52,23,23,23],"within":48}}
{"rule":{"id":"azure-signalr-connection-string","name":"Azure SignalR or Web PubSub access key","provider":"Azure SignalR and Web PubSub","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9-]{1,63}\\\\.(?:service\\\\.signalr\\\\.net|webpubsub\\\\.azure\\\\.com);AccessKey=([A-Za-z0-9+/=]{43,88})","docs":"https://learn.microsoft.com/azure/azure-signalr/","before":63,"secret":1},"literals":[".service.signalr.net;AccessKey=",".webpubsub.azure.com;AccessKey="],"pattern":["[\\\\-0-9A-Za-z]{1,63}\\\\.(?:service\\\\.signalr\\\\.net|webpubsub\\\\.azure\\\\.com);AccessKey=([\\\\+\\\\/-9=A-Za-z]{43,88})",1,75,182,60,18,21]}
{"rule":{"id":"azure-storage-account-key","name":"Microsoft Azure Storage account key","provider":"Microsoft Azure","family":"cloud","severity":"critical","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9+/]{76}\\\\+ASt[A-Za-z0-9+/]{5}[AQgw]==","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","before":76,"safe":["0011cc25eb432071"],"pair":{"with":"azure-storage-account-name","within":1024}},"literals":["+ASt"],"pattern":["[\\\\+\\\\/-9A-Za-z]{76}\\\\+ASt[\\\\+\\\\/-9A-Za-z]{5}[AQgw]==",0,88,88,21,24,25]}
{"rule":{"id":"azure-storage-connection-string","name":"Microsoft Azure Storage connection string","provider":"Microsoft Azure","family":"cloud","severity":"critical","confidence":"high","rotation":"microsoft-azure","pattern":"AccountKey=([A-Za-z0-9+/]{85,88}={0,2})","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","secret":1,"safe":["0011cc25eb432071","aa6547439583c3a2","4089d3e98b622ba3"],"pair":{"with":"azure-storage-account-name","within":1024}},"literals":["AccountKey="],"pattern":["AccountKey=([\\\\+\\\\/-9A-Za-z]{85,88}={0,2})",1,96,101,21,1,21]}
{"rule":{"id":"azure-storage-account-key-named","name":"Azure storage account key (by its variable)","provider":"Microsoft Azure","family":"cloud","severity":"critical","confidence":"medium","rotation":"microsoft-azure","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","safe":["0011cc25eb432071"],"keyed":{"words":["storage_account_key","azure_storage_key","azure_storage_account_key","azure_storage_access_key","storage_access_key","azurite_account_key","azure_account_key","storage_key","core.windows.net","azure_blob_key","account_key","azure_storage_accesskey"],"value":"[A-Za-z0-9+/]{86}==","within":96}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{86}==",0,88,88,21,24,25],"within":96}}
{"rule":{"id":"azure-storage-account-name","name":"Microsoft Azure Storage account name (companion, not secret)","provider":"Microsoft Azure","family":"cloud","severity":"low","confidence":"high","rotation":"microsoft-azure","pattern":"AccountName=([a-z0-9]{3,24})","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","secret":1,"safe":["4b2dd836d664f91a"],"publishable":true},"literals":["AccountName="],"pattern":["AccountName=([0-9a-z]{3,24})",1,15,36,61,1,23]}
{"rule":{"id":"azure-ad-client-id","name":"Microsoft Entra client, tenant or subscription ID","provider":"Microsoft Azure","family":"identity","severity":"low","confidence":"medium","rotation":"microsoft-entra","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","publishable":true,"keyed":{"words":["azure_client_id","arm_client_id","aad_client_id","azure_tenant_id","arm_tenant_id","aad_tenant_id","azure_subscription_id","arm_subscription_id"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"},"pair":{"with":"azure-ad-client-secret","within":1024}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"azure-batch-key","name":"Microsoft Azure Batch account key","provider":"Microsoft Azure","family":"cloud","severity":"critical","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9+/]{76}\\\\+ABa[A-Za-z0-9+/]{5}[AQgw]==","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/batch/","before":76},"literals":["+ABa"],"pattern":["[\\\\+\\\\/-9A-Za-z]{76}\\\\+ABa[\\\\+\\\\/-9A-Za-z]{5}[AQgw]==",0,88,88,21,24,25]}
{"rule":{"id":"azure-batch-key-legacy","name":"Azure Batch account key (without a marker)","provider":"Microsoft Azure","family":"cloud","severity":"critical","confidence":"medium","rotation":"microsoft-azure","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","keyed":{"words":["azure_batch","batch_account_key","batch.azure.com"],"value":"[A-Za-z0-9+/=]{86}==","within":128}},"keyed":{"value":["[\\\\+\\\\/-9=A-Za-z]{86}==",0,88,88,21,21,25],"within":128}}
{"rule":{"id":"azure-cosmosdb-key","name":"Microsoft Azure Cosmos DB account key","provider":"Microsoft Azure","family":"database","severity":"critical","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data","before":76,"safe":["aa6547439583c3a2"]},"literals":["ACDb"],"pattern":["[\\\\+\\\\/-9A-Za-z]{76}ACDb[\\\\+\\\\/-9A-Za-z]{5}[AQgw]==",0,88,88,21,24,25]}
{"rule":{"id":"azure-cosmosdb-key-legacy","name":"Azure Cosmos DB account key (without a marker)","provider":"Microsoft Azure","family":"database","severity":"critical","confidence":"medium","rotation":"microsoft-azure","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","safe":["aa6547439583c3a2"],"keyed":{"words":["cosmos","cosmosdb","documents.azure.com","cosmos_key","accountendpoint"],"value":"[A-Za-z0-9+/]{86}==","within":128}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{86}==",0,88,88,21,24,25],"within":128}}
{"rule":{"id":"azure-ml-classic-key","name":"Microsoft Azure ML web service (classic) key","provider":"Microsoft Azure","family":"ai","severity":"medium","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9+/]{76}\\\\+AMC[A-Za-z0-9+/]{5}[AQgw]==","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","before":76},"literals":["+AMC"],"pattern":["[\\\\+\\\\/-9A-Za-z]{76}\\\\+AMC[\\\\+\\\\/-9A-Za-z]{5}[AQgw]==",0,88,88,21,24,25]}
{"rule":{"id":"azure-apim-key","name":"Azure API Management key","provider":"Microsoft Azure","family":"cloud","severity":"critical","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/api-management/api-management-subscriptions","before":76},"literals":["APIM"],"pattern":["[\\\\+\\\\/-9A-Za-z]{76}APIM[\\\\+\\\\/-9A-Za-z]{5}[AQgw]==",0,88,88,21,24,25]}
{"rule":{"id":"azure-apim-key-legacy","name":"Azure API Management key (without a marker)","provider":"Microsoft Azure","family":"cloud","severity":"critical","confidence":"medium","rotation":"microsoft-azure","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","keyed":{"words":["azure_api.net","apim_key","azure_management_api_key","azure_mangement_api_key","apim_management_key"],"value":"[A-Za-z0-9+/]{84,86}==","within":128}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{84,86}==",0,86,88,21,24,25],"within":128}}
{"rule":{"id":"azure-apim-git-password","name":"Microsoft Azure API Management Git repository password","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"git&[0-9]{12}&[A-Za-z0-9+/]{86}==","docs":"https://learn.microsoft.com/azure/api-management/"},"literals":["git&"],"pattern":["git&[0-9]{12}&[\\\\+\\\\/-9A-Za-z]{86}==",0,105,105,62,63,25]}
{"rule":{"id":"azure-apim-subscription-key-legacy","name":"Azure API Management or AI services key (hex form)","provider":"Microsoft Azure","family":"cloud","severity":"medium","confidence":"medium","rotation":"microsoft-azure","docs":"https://learn.microsoft.com/azure/api-management/api-management-subscriptions","keyed":{"words":["ocp_apim_subscription_key","apim_subscription_key","azure_api.net","subscription_key"],"value":"[a-fA-F0-9]{32}"}},"keyed":{"value":["[0-9A-Fa-f]{32}",0,32,32,44,44,44],"within":48}}
{"rule":{"id":"azure-app-configuration-connection-string","name":"Microsoft Azure App Configuration connection string","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9.-]{3,80}\\\\.azconfig\\\\.io;Id=[^;\\\\s\\"\\\\']{1,80};Secret=([A-Za-z0-9+/]{40,100}={0,2})","docs":"https://learn.microsoft.com/azure/azure-app-configuration/","before":80,"secret":1},"literals":[".azconfig.io;Id="],"pattern":["[\\\\-\\\\.0-9A-Za-z]{3,80}\\\\.azconfig\\\\.io;Id=[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-:<-\\\\xff]{1,80};Secret=([\\\\+\\\\/-9A-Za-z]{40,100}={0,2})",1,68,286,64,65,21]}
{"rule":{"id":"azure-service-bus-connection-string","name":"Microsoft Azure Service Bus / Event Hubs connection string","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"Endpoint=sb://[A-Za-z0-9.-]{3,120}/?;SharedAccessKeyName=[^;\\\\s\\"\\\\']{1,80};SharedAccessKey=([A-Za-z0-9+/]{43}=)","docs":"https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas","secret":1},"literals":["Endpoint=sb://"],"pattern":["Endpoint=sb:\\\\/\\\\/[\\\\-\\\\.0-9A-Za-z]{3,120}\\\\/?;SharedAccessKeyName=[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-:<-\\\\xff]{1,80};SharedAccessKey=([\\\\+\\\\/-9A-Za-z]{43}=)",1,100,297,64,66,25]}
{"rule":{"id":"azure-shared-access-key","name":"Azure shared access key in a connection string","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"medium","rotation":"microsoft-azure","pattern":"SharedAccessKey=([A-Za-z0-9+/]{42,64}={0,2})","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","secret":1},"literals":["SharedAccessKey="],"pattern":["SharedAccessKey=([\\\\+\\\\/-9A-Za-z]{42,64}={0,2})",1,58,82,21,28,21]}
{"rule":{"id":"azure-event-hub-key","name":"Microsoft Azure Event Hubs shared access key","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9+/]{33}\\\\+AEh[A-Za-z0-9+/]{5}[A-Za-z0-9+/]=","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/event-hubs/authorize-access-shared-access-signature","before":33},"literals":["+AEh"],"pattern":["[\\\\+\\\\/-9A-Za-z]{33}\\\\+AEh[\\\\+\\\\/-9A-Za-z]{5}[\\\\+\\\\/-9A-Za-z]=",0,44,44,21,24,25]}
{"rule":{"id":"azure-service-bus-key","name":"Microsoft Azure Service Bus shared access key","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9+/]{33}\\\\+ASb[A-Za-z0-9+/]{5}[A-Za-z0-9+/]=","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas","before":33},"literals":["+ASb"],"pattern":["[\\\\+\\\\/-9A-Za-z]{33}\\\\+ASb[\\\\+\\\\/-9A-Za-z]{5}[\\\\+\\\\/-9A-Za-z]=",0,44,44,21,24,25]}
{"rule":{"id":"azure-relay-key","name":"Microsoft Azure Relay shared access key","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9+/]{33}\\\\+ARm[A-Za-z0-9+/]{5}[A-Za-z0-9+/]=","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/azure-relay/relay-authentication-and-authorization","before":33},"literals":["+ARm"],"pattern":["[\\\\+\\\\/-9A-Za-z]{33}\\\\+ARm[\\\\+\\\\/-9A-Za-z]{5}[\\\\+\\\\/-9A-Za-z]=",0,44,44,21,24,25]}
{"rule":{"id":"azure-iot-hub-key","name":"Azure IoT Hub, device or provisioning key","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9+/]{33}AIoT[A-Za-z0-9+/]{5}[A-Za-z0-9+/]=","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas","before":33},"literals":["AIoT"],"pattern":["[\\\\+\\\\/-9A-Za-z]{33}AIoT[\\\\+\\\\/-9A-Za-z]{5}[\\\\+\\\\/-9A-Za-z]=",0,44,44,21,24,25]}
{"rule":{"id":"azure-redis-key","name":"Microsoft Azure Cache for Redis access key","provider":"Microsoft Azure","family":"database","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9+/]{33}AzCa[A-Za-z0-9+/]{5}[A-Za-z0-9+/]=","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure","before":33},"literals":["AzCa"],"pattern":["[\\\\+\\\\/-9A-Za-z]{33}AzCa[\\\\+\\\\/-9A-Za-z]{5}[\\\\+\\\\/-9A-Za-z]=",0,44,44,21,24,25]}
{"rule":{"id":"azure-redis-connection-string","name":"Azure Cache for Redis connection string","provider":"Microsoft Azure","family":"database","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9-]{1,63}\\\\.redis\\\\.cache\\\\.windows\\\\.net:[0-9]{4,5},password=([A-Za-z0-9+/]{43}=?|[A-Za-z0-9+/]{44,60}=?)","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","before":63,"secret":1},"literals":[".redis.cache.windows.net"],"pattern":["[\\\\-0-9A-Za-z]{1,63}\\\\.redis\\\\.cache\\\\.windows\\\\.net:[0-9]{4,5},password=([\\\\+\\\\/-9A-Za-z]{43}=?|[\\\\+\\\\/-9A-Za-z]{44,60}=?)",1,83,164,67,18,21]}
{"rule":{"id":"azure-event-grid-key","name":"Microsoft Azure Event Grid access key","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9+/]{33}AZEG[A-Za-z0-9+/]{5}[A-Za-z0-9+/]=","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/event-grid/get-access-keys","before":33},"literals":["AZEG"],"pattern":["[\\\\+\\\\/-9A-Za-z]{33}AZEG[\\\\+\\\\/-9A-Za-z]{5}[\\\\+\\\\/-9A-Za-z]=",0,44,44,21,24,25]}
{"rule":{"id":"azure-event-grid-annotated-key","name":"Azure Event Grid access key (annotated form)","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}AZEG[A-Za-z0-9]{4}(?:[A-Za-z0-9]{4})?","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","before":52},"literals":["JQQJ99"],"pattern":["[0-9A-Za-z]{52}JQQJ99[0-9A-Za-z]{18}AZEG[0-9A-Za-z]{4}(?:[0-9A-Za-z]{4})?",0,84,88,14,14,14]}
{"rule":{"id":"azure-function-key","name":"Microsoft Azure Functions host or function key","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/azure-functions/function-keys-how-to","before":44},"literals":["AzFu"],"pattern":["[\\\\-0-9A-Z_a-z]{44}AzFu[\\\\-0-9A-Z_a-z]{5}[AQgw]==",0,56,56,45,7,25]}
{"rule":{"id":"azure-function-url-key","name":"Azure Functions key in a URL","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9-]{1,63}\\\\.azurewebsites\\\\.net/api/[A-Za-z0-9_./-]{1,120}\\\\?(?:[A-Za-z0-9_=&-]{1,80}&)?code=([A-Za-z0-9_/+%-]{40,80}={0,2})","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","before":63,"secret":1},"literals":[".azurewebsites.net/api/"],"pattern":["[\\\\-0-9A-Za-z]{1,63}\\\\.azurewebsites\\\\.net\\\\/api\\\\/[\\\\--9A-Z_a-z]{1,120}\\\\?(?:[&\\\\-0-9=A-Z_a-z]{1,80}&)?code=([%\\\\+\\\\-\\\\/-9A-Z_a-z]{40,80}={0,2})",1,71,375,68,18,69]}
{"rule":{"id":"azure-function-key-legacy","name":"Azure Functions key (without a marker)","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"medium","rotation":"microsoft-azure","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","keyed":{"words":["azure_function_key","azure_functions_key","azurefunctionkey","function_key","functions_key","x_functions_key","azure_function_master_key","host_key"],"value":"[A-Za-z0-9_/-]{54,56}={0,2}"}},"keyed":{"value":["[\\\\-\\\\/-9A-Z_a-z]{54,56}={0,2}",0,54,58,70,71,70],"within":48}}
{"rule":{"id":"azure-search-key","name":"Azure AI Search admin or query key","provider":"Microsoft Azure","family":"cloud","severity":"critical","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9]{42}AzSe[A-Za-z0-9+/]{6}","checksum":"azure-marvin32","docs":"https://learn.microsoft.com/azure/search/search-security-api-keys","before":42},"literals":["AzSe"],"pattern":["[0-9A-Za-z]{42}AzSe[\\\\+\\\\/-9A-Za-z]{6}",0,52,52,24,14,24]}
{"rule":{"id":"azure-search-key-legacy","name":"Azure AI Search key (without a marker)","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"medium","rotation":"microsoft-azure","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","keyed":{"words":["azure_search","azuresearch","search.windows.net","search_admin_key","azure_search_key","azure_key"],"value":"(?:[A-Za-z0-9]{52}|[A-F0-9]{32})","within":96}},"keyed":{"value":["[0-9A-Za-z]{52}|[0-9A-F]{32}",0,32,52,14,14,14],"within":96}}
{"rule":{"id":"azure-app-configuration-key","name":"Microsoft Azure App Configuration access key (annotated form)","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}AZAC[A-Za-z0-9]{4}(?:[A-Za-z0-9]{4})?","docs":"https://learn.microsoft.com/azure/azure-app-configuration/","before":52},"literals":["JQQJ99"],"pattern":["[0-9A-Za-z]{52}JQQJ99[0-9A-Za-z]{18}AZAC[0-9A-Za-z]{4}(?:[0-9A-Za-z]{4})?",0,84,88,14,14,14]}
{"rule":{"id":"azure-fluid-relay-key","name":"Microsoft Azure Fluid Relay key (annotated form)","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}AZFR[A-Za-z0-9]{4}(?:[A-Za-z0-9]{4})?","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","before":52},"literals":["JQQJ99"],"pattern":["[0-9A-Za-z]{52}JQQJ99[0-9A-Za-z]{18}AZFR[0-9A-Za-z]{4}(?:[0-9A-Za-z]{4})?",0,84,88,14,14,14]}
{"rule":{"id":"azure-mixed-reality-key","name":"Microsoft Azure Mixed Reality account key (annotated form)","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}AZMR[A-Za-z0-9]{4}(?:[A-Za-z0-9]{4})?","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","before":52},"literals":["JQQJ99"],"pattern":["[0-9A-Za-z]{52}JQQJ99[0-9A-Za-z]{18}AZMR[0-9A-Za-z]{4}(?:[0-9A-Za-z]{4})?",0,84,88,14,14,14]}
{"rule":{"id":"azure-ai-services-key","name":"Azure OpenAI or AI services key","provider":"Microsoft Azure","family":"ai","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}ACOG[A-Za-z0-9]{4}(?:[A-Za-z0-9]{4})?","docs":"https://learn.microsoft.com/azure/ai-services/","before":52},"literals":["JQQJ99"],"pattern":["[0-9A-Za-z]{52}JQQJ99[0-9A-Za-z]{18}ACOG[0-9A-Za-z]{4}(?:[0-9A-Za-z]{4})?",0,84,88,14,14,14]}
{"rule":{"id":"azure-annotated-key","name":"Azure key in the common annotated form","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"[A-Za-z0-9]{52}JQQJ9[0-9][A-Za-z0-9]{18}[A-Za-z0-9]{4}[A-Za-z0-9]{4}(?:[A-Za-z0-9]{4})?","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","before":52},"literals":["JQQJ9"],"pattern":["[0-9A-Za-z]{52}JQQJ9[0-9][0-9A-Za-z]{18}[0-9A-Za-z]{4}[0-9A-Za-z]{4}(?:[0-9A-Za-z]{4})?",0,84,88,14,14,14]}
{"rule":{"id":"azure-openai-key-legacy","name":"Microsoft Azure Azure OpenAI / AI services key (hex form)","provider":"Microsoft Azure","family":"ai","severity":"high","confidence":"medium","rotation":"microsoft-azure","docs":"https://learn.microsoft.com/azure/ai-services/openai/","keyed":{"words":["azure_openai","azureopenai","openai.azure.com","cognitiveservices.azure.com","api.cognitive.microsoft.com","aoai","azure_cognitive","azure_speech","cognitive_services_key","azure_translator","openai_api_key","openai"],"value":"[a-f0-9]{32}","within":128}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":128}}
{"rule":{"id":"azure-publish-profile-password","name":"Microsoft Azure App Service publish profile password (userPWD)","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"userPWD=\\"([A-Za-z0-9]{60})\\"","docs":"https://learn.microsoft.com/azure/app-service/deploy-configure-credentials","secret":1},"literals":["userPWD="],"pattern":["userPWD=\\"([0-9A-Za-z]{60})\\"",1,70,70,72,73,74]}
{"rule":{"id":"azure-sas-token","name":"Microsoft Azure Shared access signature","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"high","rotation":"microsoft-azure","pattern":"se=20[0-9]{2}-[0-9]{2}-[0-9]{2}[^\\\\s\\"\\\\'<>]{0,250}?&(?:amp;)?sig=([A-Za-z0-9%+/-]{40,80}={0,2})","docs":"https://learn.microsoft.com/azure/storage/common/storage-sas-overview","secret":1},"literals":["se=20"],"pattern":["se=20[0-9]{2}\\\\-[0-9]{2}\\\\-[0-9]{2}[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-;=\\\\?-\\\\xff]{0,250}?&(?:amp;)?sig=([%\\\\+\\\\-\\\\/-9A-Za-z]{40,80}={0,2})",1,58,354,75,9,76]}
{"rule":{"id":"azure-sas-token-signature-first","name":"Azure shared access signature (signature ahead of the expiry)","provider":"Microsoft Azure","family":"cloud","severity":"high","confidence":"medium","rotation":"microsoft-azure","pattern":"sig=([A-Za-z0-9%]{43,70}(?:%3[Dd]|=)?)&(?:amp;)?(?:s[eprvt]|skn|spr)=[^\\\\s\\"\\\\'<>]{0,200}","docs":"https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage","secret":1},"literals":["sig="],"pattern":["sig=([%0-9A-Za-z]{43,70}(?:%3[Dd]|=)?)&(?:amp;)?(?:s[eprtv]|skn|spr)=[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-;=\\\\?-\\\\xff]{0,200}",1,51,286,75,9,75]}
{"rule":{"id":"backblaze-b2-key","name":"Backblaze B2 application key","provider":"Backblaze","family":"cloud","severity":"high","confidence":"medium","rotation":"backblaze","pattern":"K00[0-9][A-Za-z0-9+/]{27}","docs":"https://www.backblaze.com/docs/cloud-storage-application-keys","entropy":3.5},"literals":["K00"],"pattern":["K00[0-9][\\\\+\\\\/-9A-Za-z]{27}",0,31,31,24,77,24]}
{"rule":{"id":"baidu-cloud-access-key-id","name":"Baidu AI Cloud access key ID","provider":"Baidu AI Cloud","family":"cloud","severity":"high","confidence":"medium","rotation":"api-key","pattern":"ALTAK-?[A-Za-z0-9]{20,40}","docs":"https://cloud.baidu.com/doc/Reference/index.html","entropy":3.3},"literals":["ALTAK"],"pattern":["ALTAK\\\\-?[0-9A-Za-z]{20,40}",0,25,46,18,1,14]}
{"rule":{"id":"baidu-cloud-secret-key","name":"Baidu AI Cloud secret key","provider":"Baidu AI Cloud","family":"cloud","severity":"critical","confidence":"medium","rotation":"api-key","docs":"https://cloud.baidu.com/doc/Reference/index.html","keyed":{"words":["bce_secret_access_key","baidu_secret_key","bce_secret_key","baidubce","baidu_api_secret","qianfan_secret_key","qianfan_sk"],"value":"[A-Za-z0-9]{32}"},"pair":{"with":"baidu-cloud-access-key-id","within":1024}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"bannerbear-key","name":"Bannerbear API key","provider":"Bannerbear","family":"saas","severity":"low","confidence":"high","rotation":"bannerbear","pattern":"(?:bb_pr_|bb_ma_)[a-f0-9]{30}","docs":"https://developers.bannerbear.com/"},"literals":["bb_pr_","bb_ma_"],"pattern":["(?:bb_pr_|bb_ma_)[0-9a-f]{30}",0,36,36,78,55,10]}
{"rule":{"id":"baseten-api-key","name":"Baseten API key","provider":"Baseten","family":"ai","severity":"medium","confidence":"medium","rotation":"baseten","keyed":{"words":["baseten","baseten_api_key"],"value":"[A-Za-z0-9]{8}\\\\.[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\.[0-9A-Za-z]{32}",0,41,41,19,14,14],"within":48}}
{"rule":{"id":"beamer-key","name":"Beamer API key","provider":"Beamer","family":"saas","severity":"low","confidence":"medium","rotation":"beamer","docs":"https://www.getbeamer.com/api","keyed":{"words":["beamer_key","beamer_api","getbeamer","beamer_token"],"value":"b_[A-Za-z0-9=_-]{44}"}},"keyed":{"value":["b_[\\\\-0-9=A-Z_a-z]{44}",0,46,46,45,55,45],"within":48}}
{"rule":{"id":"betterstack-token","name":"Better Stack API token","provider":"Better Stack","family":"monitoring","severity":"medium","confidence":"medium","rotation":"better-stack","docs":"https://betterstack.com/docs/","keyed":{"words":["logtail"],"value":"[A-Za-z0-9]{24}"}},"keyed":{"value":["[0-9A-Za-z]{24}",0,24,24,14,14,14],"within":48}}
{"rule":{"id":"binance-secret-key","name":"Binance API secret key","provider":"Binance","family":"payments","severity":"critical","confidence":"medium","rotation":"binance","keyed":{"words":["binance"],"value":"[A-Za-z0-9]{64}"}},"keyed":{"value":["[0-9A-Za-z]{64}",0,64,64,14,14,14],"within":48}}
{"rule":{"id":"messagebird-api-token","name":"Bird (MessageBird) access key","provider":"Bird (MessageBird)","family":"messaging","severity":"high","confidence":"medium","rotation":"bird-messagebird","docs":"https://developers.messagebird.com/","keyed":{"words":["messagebird"],"value":"[A-Za-z0-9]{25}"}},"keyed":{"value":["[0-9A-Za-z]{25}",0,25,25,14,14,14],"within":48}}
{"rule":{"id":"bitbucket-access-token","name":"Atlassian Bitbucket Repository, project or workspace access token","provider":"Atlassian Bitbucket","family":"vcs","severity":"high","confidence":"high","rotation":"atlassian-bitbucket","pattern":"ATCTT3xFfGN0[A-Za-z0-9_=-]{80,800}=[A-F0-9]{8}","checksum":"atlassian-crc32","docs":"https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/","after":900},"literals":["ATCTT3xFfGN0"],"pattern":["ATCTT3xFfGN0[\\\\-0-9=A-Z_a-z]{80,800}=[0-9A-F]{8}",0,101,821,45,1,46]}
{"rule":{"id":"bitbucket-app-password","name":"Atlassian Bitbucket App password (being retired in favour of API tokens)","provider":"Atlassian Bitbucket","family":"vcs","severity":"critical","confidence":"high","rotation":"atlassian-bitbucket","pattern":"ATBB[A-Za-z0-9]{24}[A-F0-9]{8}","checksum":"atlassian-crc32","docs":"https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/"},"literals":["ATBB"],"pattern":["ATBB[0-9A-Za-z]{24}[0-9A-F]{8}",0,36,36,14,1,46]}
{"rule":{"id":"bitbucket-app-password-other","name":"Bitbucket app password (form without checksum)","provider":"Atlassian Bitbucket","family":"vcs","severity":"critical","confidence":"medium","rotation":"atlassian-bitbucket","pattern":"ATBB[A-Za-z0-9_=.-]{20,34}","docs":"https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/","entropy":3.2},"literals":["ATBB"],"pattern":["ATBB[\\\\-\\\\.0-9=A-Z_a-z]{20,34}",0,24,38,79,1,79]}
{"rule":{"id":"bitbucket-datacenter-token","name":"Atlassian Bitbucket Data Center HTTP access token","provider":"Atlassian Bitbucket","family":"vcs","severity":"critical","confidence":"high","rotation":"atlassian-bitbucket","pattern":"BBDC-[A-Za-z0-9+/]{44}","docs":"https://confluence.atlassian.com/bitbucketserver/"},"literals":["BBDC-"],"pattern":["BBDC\\\\-[\\\\+\\\\/-9A-Za-z]{44}",0,49,49,80,81,24]}
{"rule":{"id":"bitbucket-oauth-consumer","name":"Atlassian Bitbucket OAuth consumer secret","provider":"Atlassian Bitbucket","family":"vcs","severity":"high","confidence":"medium","rotation":"atlassian-bitbucket","docs":"https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/","keyed":{"words":["bitbucket","bitbucket_client_secret","bitbucket_secret"],"value":"(?:[A-Za-z0-9_=-]{64}|[A-Za-z0-9_-]{44})"}},"keyed":{"value":["[\\\\-0-9=A-Z_a-z]{64}|[\\\\-0-9A-Z_a-z]{44}",0,44,64,45,45,45],"within":48}}
{"rule":{"id":"bitbucket-client-id","name":"Bitbucket OAuth consumer key","provider":"Atlassian Bitbucket","family":"vcs","severity":"low","confidence":"medium","rotation":"atlassian-bitbucket","docs":"https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/","keyed":{"words":["bitbucket_client_id","bitbucket_key","bitbucket_oauth_key","bitbucket_token","bitbucket_id","bitbucket"],"value":"(?:[a-z0-9]{32}|[a-z0-9]{30})"},"pair":{"with":"bitbucket-oauth-consumer","within":1024}},"keyed":{"value":["[0-9a-z]{32}|[0-9a-z]{30}",0,30,32,23,23,23],"within":48}}
{"rule":{"id":"bitfinex-api-secret","name":"Bitfinex API secret","provider":"Bitfinex","family":"payments","severity":"critical","confidence":"medium","rotation":"bitfinex","keyed":{"words":["bitfinex"],"value":"[A-Za-z0-9_-]{43}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{43}",0,43,43,7,7,7],"within":48}}
{"rule":{"id":"bitly-token","name":"Bitly access token","provider":"Bitly","family":"social","severity":"low","confidence":"medium","rotation":"bitly","docs":"https://dev.bitly.com/","keyed":{"words":["bitly"],"value":"[a-f0-9]{40}"}},"keyed":{"value":["[0-9a-f]{40}",0,40,40,10,10,10],"within":48}}
{"rule":{"id":"bitrise-token","name":"Bitrise personal or workspace access token","provider":"Bitrise","family":"ci","severity":"high","confidence":"medium","rotation":"bitrise","docs":"https://devcenter.bitrise.io/","keyed":{"words":["bitrise","bitrise_token","bitrise_api_token"],"value":"[A-Za-z0-9_-]{60,120}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{60,120}",0,60,120,7,7,7],"within":48}}
{"rule":{"id":"bittrex-secret-key","name":"Bittrex API secret (exchange closed)","provider":"Bittrex","family":"payments","severity":"critical","confidence":"medium","rotation":"bittrex","keyed":{"words":["bittrex"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"bitwarden-secrets-token","name":"Bitwarden Secrets Manager machine account token","provider":"Bitwarden","family":"infrastructure","severity":"critical","confidence":"high","rotation":"bitwarden","docs":"https://bitwarden.com/help/access-tokens/","keyed":{"words":["bws_access_token","bitwarden","bws"],"value":"0\\\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}=="}},"keyed":{"value":["0\\\\.[0-9a-f]{8}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{12}\\\\.[0-9A-Za-z]{30}:[\\\\+\\\\/-9A-Za-z]{22}==",0,94,94,82,83,25],"within":48}}
{"rule":{"id":"bitwarden-client-secret","name":"Bitwarden personal API client secret","provider":"Bitwarden","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"bitwarden","docs":"https://bitwarden.com/help/access-tokens/","keyed":{"words":["bw_clientsecret","bitwarden_client_secret","bw_client_secret"],"value":"[A-Za-z0-9]{30}"}},"keyed":{"value":["[0-9A-Za-z]{30}",0,30,30,14,14,14],"within":48}}
{"rule":{"id":"blynk-token","name":"Blynk device or organisation token","provider":"Blynk","family":"saas","severity":"low","confidence":"medium","rotation":"blynk","docs":"https://docs.blynk.io/","keyed":{"words":["blynk"],"value":"[A-Za-z0-9_-]{32,40}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{32,40}",0,32,40,7,7,7],"within":48}}
{"rule":{"id":"box-developer-token","name":"Box developer token or client secret","provider":"Box","family":"saas","severity":"high","confidence":"medium","rotation":"box","docs":"https://developer.box.com/guides/authentication/","keyed":{"words":["box_client_secret"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"braintrust-api-key","name":"Braintrust API key","provider":"Braintrust","family":"ai","severity":"medium","confidence":"high","rotation":"braintrust","keyed":{"words":["braintrust","braintrust_api_key"],"value":"sk-[A-Za-z0-9]{48}"}},"keyed":{"value":["sk\\\\-[0-9A-Za-z]{48}",0,51,51,18,9,14],"within":48}}
{"rule":{"id":"branchio-key","name":"Branch live or test key","provider":"Branch","family":"social","severity":"low","confidence":"high","rotation":"branch","pattern":"(?:key_live_|key_test_)[A-Za-z0-9]{16,40}","docs":"https://help.branch.io/"},"literals":["key_live_","key_test_"],"pattern":["(?:key_live_|key_test_)[0-9A-Za-z]{16,40}",0,25,49,12,20,14]}
{"rule":{"id":"brave-search-key","name":"Brave search API key","provider":"Brave","family":"ai","severity":"low","confidence":"high","rotation":"brave","keyed":{"words":["brave_api_key","brave_search","x_subscription_token","brave_token","brave_key"],"value":"BSA[A-Za-z0-9_-]{24,40}"}},"keyed":{"value":["BSA[\\\\-0-9A-Z_a-z]{24,40}",0,27,43,7,81,7],"within":48}}
{"rule":{"id":"brevo-api-key","name":"Brevo (Sendinblue) API key","provider":"Brevo (Sendinblue)","family":"email","severity":"high","confidence":"high","rotation":"brevo-sendinblue","pattern":"xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}","docs":"https://developers.brevo.com/"},"literals":["xkeysib-"],"pattern":["xkeysib\\\\-[0-9a-f]{64}\\\\-[0-9A-Za-z]{16}",0,89,89,18,59,14]}
{"rule":{"id":"brevo-smtp-key","name":"Brevo (Sendinblue) SMTP key","provider":"Brevo (Sendinblue)","family":"email","severity":"high","confidence":"high","rotation":"brevo-sendinblue","pattern":"xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}","docs":"https://developers.brevo.com/"},"literals":["xsmtpsib-"],"pattern":["xsmtpsib\\\\-[0-9a-f]{64}\\\\-[0-9A-Za-z]{16}",0,90,90,18,59,14]}
{"rule":{"id":"browserbase-api-key","name":"Browserbase API key","provider":"Browserbase","family":"ai","severity":"medium","confidence":"high","rotation":"api-key","pattern":"bb_live_[A-Za-z0-9_-]{24,32}","docs":"https://docs.browserbase.com/"},"literals":["bb_live_"],"pattern":["bb_live_[\\\\-0-9A-Z_a-z]{24,32}",0,32,40,7,55,7]}
{"rule":{"id":"browserstack-access-key","name":"BrowserStack access key","provider":"BrowserStack","family":"ci","severity":"medium","confidence":"medium","rotation":"browserstack","docs":"https://www.browserstack.com/docs/","entropy":3,"keyed":{"words":["browserstack","browserstack_access_key","browserstack_key"],"value":"[A-Za-z0-9]{20}"}},"keyed":{"value":["[0-9A-Za-z]{20}",0,20,20,14,14,14],"within":48}}
{"rule":{"id":"bugsnag-token","name":"BugSnag data access token","provider":"BugSnag","family":"monitoring","severity":"medium","confidence":"medium","rotation":"bugsnag","docs":"https://docs.bugsnag.com/api/","keyed":{"words":["bugsnag"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"buildkite-agent-job-token","name":"Buildkite agent job token","provider":"Buildkite","family":"ci","severity":"medium","confidence":"high","rotation":"buildkite","pattern":"bkaj_[A-Za-z0-9_-]{320,345}","docs":"https://buildkite.com/docs/platform/security/tokens"},"literals":["bkaj_"],"pattern":["bkaj_[\\\\-0-9A-Z_a-z]{320,345}",0,325,350,7,55,7]}
{"rule":{"id":"buildkite-agent-registration-token","name":"Buildkite agent registration token","provider":"Buildkite","family":"ci","severity":"high","confidence":"high","rotation":"buildkite","pattern":"bkar_[A-Za-z0-9_-]{73}","docs":"https://buildkite.com/docs/platform/security/tokens"},"literals":["bkar_"],"pattern":["bkar_[\\\\-0-9A-Z_a-z]{73}",0,78,78,7,55,7]}
{"rule":{"id":"buildkite-agent-session-token","name":"Buildkite agent session token","provider":"Buildkite","family":"ci","severity":"high","confidence":"high","rotation":"buildkite","pattern":"bkaa_[A-Za-z0-9_-]{75}","docs":"https://buildkite.com/docs/platform/security/tokens"},"literals":["bkaa_"],"pattern":["bkaa_[\\\\-0-9A-Z_a-z]{75}",0,80,80,7,55,7]}
{"rule":{"id":"buildkite-cluster-token","name":"Buildkite cluster (agent) token","provider":"Buildkite","family":"ci","severity":"critical","confidence":"high","rotation":"buildkite","pattern":"bkct_[A-Za-z0-9_-]{73}","docs":"https://buildkite.com/docs/platform/security/tokens"},"literals":["bkct_"],"pattern":["bkct_[\\\\-0-9A-Z_a-z]{73}",0,78,78,7,55,7]}
{"rule":{"id":"buildkite-package-registry-token","name":"Buildkite Packages registry token","provider":"Buildkite","family":"ci","severity":"high","confidence":"high","rotation":"buildkite","pattern":"bkpt_[A-Za-z0-9_-]{190,210}","docs":"https://buildkite.com/docs/platform/security/tokens"},"literals":["bkpt_"],"pattern":["bkpt_[\\\\-0-9A-Z_a-z]{190,210}",0,195,215,7,55,7]}
{"rule":{"id":"buildkite-portal-secret","name":"Buildkite portal secret","provider":"Buildkite","family":"ci","severity":"high","confidence":"high","rotation":"buildkite","pattern":"bkps_[A-Za-z0-9_-]{64}","docs":"https://buildkite.com/docs/platform/security/tokens"},"literals":["bkps_"],"pattern":["bkps_[\\\\-0-9A-Z_a-z]{64}",0,69,69,7,55,7]}
{"rule":{"id":"buildkite-portal-token","name":"Buildkite portal access token","provider":"Buildkite","family":"ci","severity":"high","confidence":"high","rotation":"buildkite","pattern":"bkpat_[A-Za-z0-9_-]{54}","docs":"https://buildkite.com/docs/platform/security/tokens"},"literals":["bkpat_"],"pattern":["bkpat_[\\\\-0-9A-Z_a-z]{54}",0,60,60,7,55,7]}
{"rule":{"id":"buildkite-token-legacy","name":"Buildkite API token (without a prefix)","provider":"Buildkite","family":"ci","severity":"critical","confidence":"medium","rotation":"buildkite","docs":"https://buildkite.com/docs/platform/security/tokens","keyed":{"words":["buildkite","buildkite_token","buildkite_api_token"],"value":"[a-z0-9]{40}"}},"keyed":{"value":["[0-9a-z]{40}",0,40,40,23,23,23],"within":48}}
{"rule":{"id":"buildkite-user-token","name":"Buildkite API access token","provider":"Buildkite","family":"ci","severity":"critical","confidence":"high","rotation":"buildkite","pattern":"bkua_(?:[a-z0-9]{53}|[a-z0-9]{40})","docs":"https://buildkite.com/docs/platform/security/tokens"},"literals":["bkua_"],"pattern":["bkua_(?:[0-9a-z]{53}|[0-9a-z]{40})",0,45,58,36,55,23]}
{"rule":{"id":"bunny-api-key","name":"bunny.net account or zone access key","provider":"bunny.net","family":"cdn","severity":"high","confidence":"medium","rotation":"bunny-net","docs":"https://docs.bunny.net/","keyed":{"words":["bunny","bunnycdn","bunny_api_key","bunny.net"],"value":"[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:-?[a-f0-9]{4,8}-[a-f0-9]{4}-[a-f0-9]{4}(?:-[a-f0-9]{4}-[a-f0-9]{12})?)?"}},"keyed":{"value":["[0-9a-f]{8}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{12}(?:\\\\-?[0-9a-f]{4,8}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}(?:\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{12})?)?",0,36,73,84,10,10],"within":48}}
{"rule":{"id":"canadian-notify-key","name":"Canadian Digital Service GC Notify API key","provider":"Canadian Digital Service","family":"messaging","severity":"medium","confidence":"high","rotation":"canadian-digital-service","pattern":"gcntfy-[A-Za-z0-9_.-]{1,80}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"},"literals":["gcntfy-"],"pattern":["gcntfy\\\\-[\\\\-\\\\.0-9A-Z_a-z]{1,80}\\\\-[0-9a-f]{8}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{12}\\\\-[0-9a-f]{8}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{12}",0,82,161,5,63,10]}
{"rule":{"id":"canva-client-secret","name":"Canva connect API client secret","provider":"Canva","family":"saas","severity":"medium","confidence":"high","rotation":"canva","pattern":"cnvca[A-Za-z0-9_-]{51}","docs":"https://www.canva.dev/docs/connect/"},"literals":["cnvca"],"pattern":["cnvca[\\\\-0-9A-Z_a-z]{51}",0,56,56,7,85,7]}
{"rule":{"id":"cargo-registry-token","name":"Rust package registry API token","provider":"Rust package registry","family":"package-registry","severity":"critical","confidence":"high","rotation":"cargo-registry","pattern":"cio[A-Za-z0-9]{32}","docs":"https://doc.rust-lang.org/cargo/reference/publishing.html","entropy":3.6},"literals":["cio"],"pattern":["cio[0-9A-Za-z]{32}",0,35,35,14,85,14]}
{"rule":{"id":"cassandra-credentials","name":"Cassandra password in code","provider":"Apache Cassandra","family":"database","severity":"critical","confidence":"high","rotation":"database","pattern":"PlainTextAuthProvider\\\\(\\\\s{0,20}(?:username\\\\s{0,3}=\\\\s{0,3})?[\\"\\\\'][^\\"\\\\'\\\\n]{1,80}[\\"\\\\']\\\\s{0,3},\\\\s{0,20}(?:password\\\\s{0,3}=\\\\s{0,3})?[\\"\\\\']([^\\"\\\\'\\\\n\${}]{3,120})[\\"\\\\']","docs":"https://cassandra.apache.org/doc/","secret":1},"literals":["PlainTextAuthProvider"],"pattern":["PlainTextAuthProvider\\\\([\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,20}(?:username[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3}=[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3})?[\\"'][\\\\x00-\\\\x09\\\\x0b-!#-&\\\\(-\\\\xff]{1,80}[\\"'][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3},[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,20}(?:password[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3}=[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3})?[\\"']([\\\\x00-\\\\x09\\\\x0b-!#%&\\\\(-z\\\\|~-\\\\xff]{3,120})[\\"']",1,31,300,50,86,87]}
{"rule":{"id":"cerebras-api-key","name":"Cerebras API key","provider":"Cerebras","family":"ai","severity":"medium","confidence":"high","rotation":"cerebras","pattern":"csk-[a-z0-9]{48}"},"literals":["csk-"],"pattern":["csk\\\\-[0-9a-z]{48}",0,52,52,22,85,23]}
{"rule":{"id":"cfx-license-key","name":"Cfx.re (FiveM) server licence key","provider":"Cfx.re (FiveM)","family":"saas","severity":"low","confidence":"high","rotation":"cfx-re-fivem","pattern":"cfxk_[A-Za-z0-9]{16,24}_[A-Za-z0-9]{5,10}","docs":"https://docs.fivem.net/"},"literals":["cfxk_"],"pattern":["cfxk_[0-9A-Za-z]{16,24}_[0-9A-Za-z]{5,10}",0,27,40,12,85,14]}
{"rule":{"id":"checkly-api-key","name":"Checkly API key","provider":"Checkly","family":"monitoring","severity":"medium","confidence":"high","rotation":"checkly","pattern":"cu_[a-z0-9]{29,32}","docs":"https://www.checklyhq.com/docs/"},"literals":["cu_"],"pattern":["cu_[0-9a-z]{29,32}",0,32,35,36,85,23]}
{"rule":{"id":"checkout-secret-key","name":"Checkout.com secret key","provider":"Checkout.com","family":"payments","severity":"critical","confidence":"high","rotation":"checkout-com","pattern":"(?:sk_|sk_test_)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}","docs":"https://www.checkout.com/docs/"},"literals":["sk_","sk_test_"],"pattern":["(?:sk_|sk_test_)[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,39,44,88,9,44]}
{"rule":{"id":"chromatic-project-token","name":"Chromatic project token","provider":"Chromatic","family":"ci","severity":"low","confidence":"high","rotation":"api-key","pattern":"chpt_[a-f0-9]{15,16}","docs":"https://www.chromatic.com/docs/","entropy":2.5},"literals":["chpt_"],"pattern":["chpt_[0-9a-f]{15,16}",0,20,21,89,85,10]}
{"rule":{"id":"circleci-personal-token","name":"CircleCI personal API token","provider":"CircleCI","family":"ci","severity":"critical","confidence":"high","rotation":"circleci","pattern":"CCIPAT_[A-Za-z0-9]{22}_[a-f0-9]{40}","docs":"https://circleci.com/docs/managing-api-tokens/"},"literals":["CCIPAT_"],"pattern":["CCIPAT_[0-9A-Za-z]{22}_[0-9a-f]{40}",0,70,70,12,29,10]}
{"rule":{"id":"circleci-project-token","name":"CircleCI project API token","provider":"CircleCI","family":"ci","severity":"high","confidence":"high","rotation":"circleci","pattern":"CCIPRJ_[A-Za-z0-9]{22}_[a-f0-9]{40}","docs":"https://circleci.com/docs/managing-api-tokens/"},"literals":["CCIPRJ_"],"pattern":["CCIPRJ_[0-9A-Za-z]{22}_[0-9a-f]{40}",0,70,70,12,29,10]}
{"rule":{"id":"circleci-legacy-token","name":"CircleCI personal or project API token (hex form)","provider":"CircleCI","family":"ci","severity":"high","confidence":"medium","rotation":"circleci","docs":"https://circleci.com/docs/managing-api-tokens/","keyed":{"words":["circleci","circle_token","circle_ci","circleci_token"],"value":"[a-z0-9]{40}"}},"keyed":{"value":["[0-9a-z]{40}",0,40,40,23,23,23],"within":48}}
{"rule":{"id":"cisco-meraki-api-key","name":"Cisco Meraki Dashboard API key","provider":"Cisco Meraki","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"cisco-meraki","docs":"https://developer.cisco.com/meraki/api-v1/authorization/","keyed":{"words":["meraki","meraki_api_key","meraki_dashboard"],"value":"[a-z0-9]{40}"}},"keyed":{"value":["[0-9a-z]{40}",0,40,40,23,23,23],"within":48}}
{"rule":{"id":"thousandeyes-token","name":"Cisco ThousandEyes API token","provider":"Cisco ThousandEyes","family":"monitoring","severity":"medium","confidence":"medium","rotation":"cisco-thousandeyes","docs":"https://developer.cisco.com/docs/thousandeyes/","keyed":{"words":["thousandeyes"],"value":"[A-Za-z0-9]{32,36}"}},"keyed":{"value":["[0-9A-Za-z]{32,36}",0,32,36,14,14,14],"within":48}}
{"rule":{"id":"webex-bot-token","name":"Cisco Webex bot access token","provider":"Cisco Webex","family":"messaging","severity":"high","confidence":"high","rotation":"cisco-webex","docs":"https://developer.webex.com/docs/bots","keyed":{"words":["webex"],"value":"[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"}},"keyed":{"value":["[0-9A-Za-z]{64}_[0-9A-Za-z]{4}_[0-9a-f]{8}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{12}",0,106,106,7,14,10],"within":48}}
{"rule":{"id":"civo-api-key","name":"Civo API key","provider":"Civo","family":"cloud","severity":"critical","confidence":"medium","rotation":"civo","docs":"https://www.civo.com/api","keyed":{"words":["civo","civo_token","civo_api_key"],"value":"[A-Za-z0-9]{50}"}},"keyed":{"value":["[0-9A-Za-z]{50}",0,50,50,14,14,14],"within":48}}
{"rule":{"id":"clarifai-pat","name":"Clarifai personal access token or app key","provider":"Clarifai","family":"ai","severity":"medium","confidence":"medium","rotation":"clarifai","keyed":{"words":["clarifai","clarifai_pat"],"value":"[A-Za-z0-9]{32,36}"}},"keyed":{"value":["[0-9A-Za-z]{32,36}",0,32,36,14,14,14],"within":48}}
{"rule":{"id":"clerk-secret-key","name":"Clerk backend secret key","provider":"Clerk","family":"identity","severity":"critical","confidence":"high","rotation":"clerk","docs":"https://clerk.com/docs/","keyed":{"words":["clerk","clerk_secret_key","clerk_api_key"],"value":"sk_(?:live|test)_[A-Za-z0-9]{32,44}"}},"keyed":{"value":["sk_(?:live|test)_[0-9A-Za-z]{32,44}",0,40,52,12,9,14],"within":48}}
{"rule":{"id":"clickhouse-url","name":"Password in a ClickHouse URL","provider":"ClickHouse server","family":"database","severity":"critical","confidence":"high","rotation":"database","pattern":"clickhouse://[^\\\\s:/@\\"\\\\'<>]{0,100}:([^\\\\s/@\\"\\\\'<>]{2,200})@\\\\[?[A-Za-z0-9.,:_%-]{1,253}","docs":"https://clickhouse.com/docs/","after":640,"secret":1},"literals":["clickhouse://"],"pattern":["clickhouse:\\\\/\\\\/[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-9;=\\\\?A-\\\\xff]{0,100}:([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-;=\\\\?A-\\\\xff]{2,200})@\\\\[?[%,-\\\\.0-:A-Z_a-z]{1,253}",1,18,569,75,85,90]}
{"rule":{"id":"clickhouse-cloud-key","name":"ClickHouse Cloud API key secret","provider":"ClickHouse","family":"database","severity":"critical","confidence":"high","rotation":"clickhouse","pattern":"4b1d[A-Za-z0-9]{38}","docs":"https://clickhouse.com/docs/en/cloud/security/service-accounts","entropy":3.5},"literals":["4b1d"],"pattern":["4b1d[0-9A-Za-z]{38}",0,42,42,14,91,14]}
{"rule":{"id":"clickhouse-cloud-key-id","name":"ClickHouse Cloud API key ID","provider":"ClickHouse","family":"database","severity":"low","confidence":"high","rotation":"clickhouse","docs":"https://clickhouse.com/docs/en/cloud/security/service-accounts","entropy":3,"keyed":{"words":["clickhouse_id","clickhouse_key_id","clickhouse_api_key_id","clickhouse_api_key"],"value":"[A-Za-z0-9]{20}"},"pair":{"with":"clickhouse-cloud-key","within":1024}},"keyed":{"value":["[0-9A-Za-z]{20}",0,20,20,14,14,14],"within":48}}
{"rule":{"id":"clickup-token","name":"ClickUp personal API token","provider":"ClickUp","family":"saas","severity":"high","confidence":"high","rotation":"clickup","pattern":"pk_[0-9]{7,9}_[A-Z0-9]{32}","docs":"https://developer.clickup.com/docs/authentication"},"literals":["pk_"],"pattern":["pk_[0-9]{7,9}_[0-9A-Z]{32}",0,43,45,92,16,2]}
{"rule":{"id":"clojars-deploy-token","name":"Clojars deploy token","provider":"Clojars","family":"package-registry","severity":"high","confidence":"high","rotation":"clojars","pattern":"CLOJARS_[a-z0-9]{60}","docs":"https://github.com/clojars/clojars-web/wiki/Deploy-Tokens"},"literals":["CLOJARS_"],"pattern":["CLOJARS_[0-9a-z]{60}",0,68,68,93,29,23]}
{"rule":{"id":"cloudflare-r2-secret-key","name":"Cloudflare R2 secret access key","provider":"Cloudflare R2","family":"cdn","severity":"high","confidence":"medium","rotation":"cloudflare","docs":"https://developers.cloudflare.com/r2/api/tokens/","keyed":{"words":["r2_secret","r2_secret_access_key","r2_secret_key","cloudflare_r2","r2.cloudflarestorage.com"],"value":"[a-z0-9]{64}","within":96}},"keyed":{"value":["[0-9a-z]{64}",0,64,64,23,23,23],"within":96}}
{"rule":{"id":"cloudflare-user-api-token","name":"Cloudflare user API token","provider":"Cloudflare","family":"cdn","severity":"critical","confidence":"high","rotation":"cloudflare","pattern":"cfut_[A-Za-z0-9]{40}[a-f0-9]{8}","checksum":"cloudflare-crc32","docs":"https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/"},"literals":["cfut_"],"pattern":["cfut_[0-9A-Za-z]{40}[0-9a-f]{8}",0,53,53,12,85,10]}
{"rule":{"id":"cloudflare-account-api-token","name":"Cloudflare account API token","provider":"Cloudflare","family":"cdn","severity":"critical","confidence":"high","rotation":"cloudflare","pattern":"cfat_[A-Za-z0-9]{40}[a-f0-9]{8}","checksum":"cloudflare-crc32","docs":"https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/"},"literals":["cfat_"],"pattern":["cfat_[0-9A-Za-z]{40}[0-9a-f]{8}",0,53,53,12,85,10]}
{"rule":{"id":"cloudflare-global-api-key","name":"Cloudflare global API key (full account access)","provider":"Cloudflare","family":"cdn","severity":"critical","confidence":"high","rotation":"cloudflare","pattern":"cfk_[A-Za-z0-9]{40}[a-f0-9]{8}","checksum":"cloudflare-crc32","docs":"https://developers.cloudflare.com/fundamentals/api/get-started/keys/"},"literals":["cfk_"],"pattern":["cfk_[0-9A-Za-z]{40}[0-9a-f]{8}",0,52,52,12,85,10]}
{"rule":{"id":"cloudflare-api-token-legacy","name":"Cloudflare API token (unprefixed)","provider":"Cloudflare","family":"cdn","severity":"critical","confidence":"medium","rotation":"cloudflare","docs":"https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/","entropy":3.3,"keyed":{"words":["cloudflare","cloudflare_api_token","cf_api_token","cf_token","cf_api_key","wrangler","api.cloudflare.com"],"value":"[A-Za-z0-9_-]{40}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{40}",0,40,40,7,7,7],"within":48}}
{"rule":{"id":"cloudflare-global-api-key-legacy","name":"Cloudflare global API key (hex form)","provider":"Cloudflare","family":"cdn","severity":"critical","confidence":"medium","rotation":"cloudflare","docs":"https://developers.cloudflare.com/fundamentals/api/get-started/keys/","keyed":{"words":["cloudflare","cloudflare_api_key","x_auth_key","cf_api_key","cf_global_api_key"],"value":"[a-f0-9]{37}"}},"keyed":{"value":["[0-9a-f]{37}",0,37,37,10,10,10],"within":48}}
{"rule":{"id":"cloudflare-origin-ca-key","name":"Cloudflare Origin CA key","provider":"Cloudflare","family":"cdn","severity":"high","confidence":"high","rotation":"cloudflare","pattern":"v1\\\\.0-[a-f0-9]{24,64}-[a-f0-9]{146,200}","docs":"https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/"},"literals":["v1.0-"],"pattern":["v1\\\\.0\\\\-[0-9a-f]{24,64}\\\\-[0-9a-f]{146,200}",0,176,270,94,38,10]}
{"rule":{"id":"cloudflare-tunnel-token","name":"Cloudflare Tunnel run token","provider":"Cloudflare","family":"cdn","severity":"high","confidence":"high","rotation":"cloudflare","pattern":"eyJhIjoi[A-Za-z0-9+/_-]{120,400}={0,2}","docs":"https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/","after":460},"literals":["eyJhIjoi"],"pattern":["eyJhIjoi[\\\\+\\\\-\\\\/-9A-Z_a-z]{120,400}={0,2}",0,128,410,3,6,3]}
{"rule":{"id":"cloudflare-turnstile-secret","name":"Cloudflare Turnstile secret key","provider":"Cloudflare","family":"cdn","severity":"medium","confidence":"high","rotation":"cloudflare","pattern":"0x4AAAAAAA[A-Za-z0-9_-]{25}","docs":"https://developers.cloudflare.com/turnstile/get-started/","safe":["fb8f35129df87662","1e3e58656012d861","841b4f5b0b34e19a"]},"literals":["0x4AAAAAAA"],"pattern":["0x4AAAAAAA[\\\\-0-9A-Z_a-z]{25}",0,35,35,7,83,7]}
{"rule":{"id":"cloudinary-url","name":"CLOUDINARY_URL","provider":"Cloudinary","family":"cdn","severity":"high","confidence":"high","rotation":"cloudinary","pattern":"cloudinary://[0-9]{15}:([A-Za-z0-9_-]{20,40})@[A-Za-z0-9_-]{1,64}","docs":"https://cloudinary.com/documentation/cloudinary_credentials_tutorial","secret":1},"literals":["cloudinary://"],"pattern":["cloudinary:\\\\/\\\\/[0-9]{15}:([\\\\-0-9A-Z_a-z]{20,40})@[\\\\-0-9A-Z_a-z]{1,64}",1,51,134,95,85,7]}
{"rule":{"id":"cloudinary-api-secret","name":"Cloudinary API secret","provider":"Cloudinary","family":"cdn","severity":"high","confidence":"medium","rotation":"cloudinary","docs":"https://cloudinary.com/documentation/cloudinary_credentials_tutorial","entropy":3,"keyed":{"words":["cloudinary","cloudinary_api_secret","cloudinary_secret"],"value":"(?:[A-Za-z0-9_-]{27}|[A-Za-z0-9]{32})"},"pair":{"with":"cloudinary-api-key","within":1024}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{27}|[0-9A-Za-z]{32}",0,27,32,7,7,7],"within":48}}
{"rule":{"id":"cloudinary-api-key","name":"Cloudinary API key","provider":"Cloudinary","family":"cdn","severity":"low","confidence":"medium","rotation":"cloudinary","docs":"https://cloudinary.com/documentation/cloudinary_credentials_tutorial","keyed":{"words":["cloudinary_api_key","cloudinary_key"],"value":"[0-9]{15}"},"pair":{"with":"cloudinary-api-secret","within":1024}},"keyed":{"value":["[0-9]{15}",0,15,15,42,42,42],"within":48}}
{"rule":{"id":"cloudsmith-api-key","name":"Cloudsmith API key","provider":"Cloudsmith","family":"package-registry","severity":"critical","confidence":"high","rotation":"cloudsmith","pattern":"csa_[a-f0-9]{30}[A-Za-z0-9]{6}","docs":"https://docs.cloudsmith.com/"},"literals":["csa_"],"pattern":["csa_[0-9a-f]{30}[0-9A-Za-z]{6}",0,40,40,12,85,14]}
{"rule":{"id":"cloudsmith-api-key-legacy","name":"Cloudsmith API key (hex form)","provider":"Cloudsmith","family":"package-registry","severity":"critical","confidence":"medium","rotation":"cloudsmith","docs":"https://docs.cloudsmith.com/","keyed":{"words":["cloudsmith","cloudsmith_api_key"],"value":"[a-z0-9]{40}"}},"keyed":{"value":["[0-9a-z]{40}",0,40,40,23,23,23],"within":48}}
{"rule":{"id":"cockroach-cloud-key","name":"CockroachDB Cloud API key","provider":"Cockroach Labs","family":"database","severity":"critical","confidence":"high","rotation":"cockroach-labs","pattern":"CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}","docs":"https://www.cockroachlabs.com/docs/cockroachcloud/"},"literals":["CCDB1_"],"pattern":["CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}",0,69,69,12,29,14]}
{"rule":{"id":"coda-token","name":"Coda API token","provider":"Coda","family":"saas","severity":"medium","confidence":"medium","rotation":"coda","docs":"https://coda.io/developers/apis/v1","keyed":{"words":["coda_api_key","coda_token","coda_secret","coda_key","coda_access_token","coda_api_token"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"codacy-token","name":"Codacy API or project token","provider":"Codacy","family":"ci","severity":"low","confidence":"medium","rotation":"codacy","docs":"https://docs.codacy.com/","entropy":3,"keyed":{"words":["codacy","codacy_project_token","codacy_api_token"],"value":"[A-Za-z0-9]{20,24}"}},"keyed":{"value":["[0-9A-Za-z]{20,24}",0,20,24,14,14,14],"within":48}}
{"rule":{"id":"codeclimate-token","name":"Code Climate Reporter id or API token","provider":"Code Climate","family":"ci","severity":"low","confidence":"medium","rotation":"code-climate","keyed":{"words":["cc_test_reporter_id","codeclimate","codeclimate_repo_token","code_climate"],"value":"(?:[a-f0-9]{64}|[a-f0-9]{40})"}},"keyed":{"value":["[0-9a-f]{64}|[0-9a-f]{40}",0,40,64,10,10,10],"within":48}}
{"rule":{"id":"codecov-token","name":"Codecov upload or API token","provider":"Codecov","family":"ci","severity":"low","confidence":"medium","rotation":"codecov","docs":"https://docs.codecov.com/docs/codecov-tokens","keyed":{"words":["codecov","codecov_token"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"codefresh-api-key","name":"Codefresh API key","provider":"Codefresh","family":"ci","severity":"high","confidence":"high","rotation":"api-key","docs":"https://codefresh.io/docs/docs/integrations/codefresh-api/","keyed":{"words":["codefresh","codefresh_api_key","cf_api_key"],"value":"[a-f0-9]{24}\\\\.[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{24}\\\\.[0-9a-f]{32}",0,57,57,96,10,10],"within":48}}
{"rule":{"id":"codemagic-api-token","name":"Codemagic API token","provider":"Codemagic","family":"ci","severity":"high","confidence":"medium","rotation":"api-key","keyed":{"words":["codemagic","codemagic_api_token"],"value":"[A-Za-z0-9_-]{43}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{43}",0,43,43,7,7,7],"within":48}}
{"rule":{"id":"coderabbit-api-key","name":"CodeRabbit API key","provider":"CodeRabbit","family":"ai","severity":"medium","confidence":"high","rotation":"coderabbit","pattern":"cr-[a-f0-9]{58}"},"literals":["cr-"],"pattern":["cr\\\\-[0-9a-f]{58}",0,61,61,97,85,10]}
{"rule":{"id":"devin-api-key","name":"Devin API key","provider":"Cognition","family":"ai","severity":"high","confidence":"high","rotation":"cognition-devin","pattern":"apk_(?:user_)?[A-Za-z0-9+/=_-]{80,180}"},"literals":["apk_"],"pattern":["apk_(?:user_)?[\\\\+\\\\-\\\\/-9=A-Z_a-z]{80,180}",0,84,189,3,13,3]}
{"rule":{"id":"devin-service-user-token","name":"Devin service user token","provider":"Cognition","family":"ai","severity":"high","confidence":"high","rotation":"api-key","pattern":"cog_[a-z2-7]{52}"},"literals":["cog_"],"pattern":["cog_[2-7a-z]{52}",0,56,56,98,85,99]}
{"rule":{"id":"cohere-api-key","name":"Cohere API key","provider":"Cohere","family":"ai","severity":"medium","confidence":"medium","rotation":"cohere","entropy":3.4,"keyed":{"words":["cohere","cohere_api_key","co_api_key"],"value":"[A-Za-z0-9]{40}"}},"keyed":{"value":["[0-9A-Za-z]{40}",0,40,40,14,14,14],"within":48}}
{"rule":{"id":"coinbase-legacy-secret","name":"Coinbase legacy access token or secret","provider":"Coinbase","family":"payments","severity":"critical","confidence":"medium","rotation":"coinbase","docs":"https://docs.cdp.coinbase.com/","keyed":{"words":["coinbase"],"value":"[A-Za-z0-9_-]{32,64}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{32,64}",0,32,64,7,7,7],"within":48}}
{"rule":{"id":"comet-api-key","name":"Comet API key","provider":"Comet","family":"ai","severity":"medium","confidence":"high","rotation":"api-key","docs":"https://www.comet.com/docs/","entropy":3,"keyed":{"words":["comet_api_key","comet_ml","comet_key","cometml","opik_api_key"],"value":"[A-Za-z0-9]{25}"}},"keyed":{"value":["[0-9A-Za-z]{25}",0,25,25,14,14,14],"within":48}}
{"rule":{"id":"composer-auth","name":"Password in a Composer auth.json","provider":"Composer","family":"package-registry","severity":"high","confidence":"high","rotation":"registry-credential","pattern":"\\"http-basic\\"\\\\s{0,8}:\\\\s{0,8}\\\\{[^{}]{0,100}\\\\{[^{}]{0,120}\\"password\\"\\\\s{0,8}:\\\\s{0,8}\\"([^\\"$\\\\s]{4,200})\\"","docs":"https://getcomposer.org/doc/articles/authentication-for-private-packages.md","after":420,"secret":1},"literals":["\\"http-basic\\""],"pattern":["\\"http\\\\-basic\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}\\\\{[\\\\x00-z\\\\|~-\\\\xff]{0,100}\\\\{[\\\\x00-z\\\\|~-\\\\xff]{0,120}\\"password\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}\\"([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%-\\\\xff]{4,200})\\"",1,32,480,50,74,74]}
{"rule":{"id":"configcat-sdk-key","name":"ConfigCat SDK key","provider":"ConfigCat","family":"saas","severity":"low","confidence":"high","rotation":"configcat","pattern":"configcat-sdk-[0-9]/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}","docs":"https://configcat.com/docs/"},"literals":["configcat-sdk-"],"pattern":["configcat\\\\-sdk\\\\-[0-9]\\\\/[\\\\-0-9A-Z_a-z]{22}\\\\/[\\\\-0-9A-Z_a-z]{22}",0,61,61,71,85,7]}
{"rule":{"id":"confluent-api-secret","name":"Confluent Cloud API secret (prefixed)","provider":"Confluent","family":"database","severity":"critical","confidence":"high","rotation":"confluent","pattern":"cflt[A-Za-z0-9+/]{60}","checksum":"confluent-crc32","docs":"https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html","pair":{"with":"confluent-api-key","within":1024}},"literals":["cflt"],"pattern":["cflt[\\\\+\\\\/-9A-Za-z]{60}",0,64,64,24,85,24]}
{"rule":{"id":"confluent-api-secret-legacy","name":"Confluent Cloud API secret (unprefixed)","provider":"Confluent","family":"database","severity":"critical","confidence":"medium","rotation":"confluent","docs":"https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html","entropy":3.5,"keyed":{"words":["confluent","ccloud","sasl.password","confluent_secret","kafka_token","kafka_secret","kafka_api_secret","confluent_cloud"],"value":"[A-Za-z0-9+/]{64}"},"pair":{"with":"confluent-api-key","within":1024}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{64}",0,64,64,24,24,24],"within":48}}
{"rule":{"id":"confluent-api-key","name":"Confluent Cloud API key (companion)","provider":"Confluent","family":"database","severity":"low","confidence":"medium","rotation":"confluent","docs":"https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html","entropy":2.8,"keyed":{"words":["confluent","confluent_api_key","confluent_cloud_api_key","confluent_key","ccloud_api_key"],"value":"[A-Z0-9]{16}"},"pair":{"with":"confluent-api-secret","within":1024}},"keyed":{"value":["[0-9A-Z]{16}",0,16,16,2,2,2],"within":48}}
{"rule":{"id":"contentful-pat","name":"Contentful personal (management) access token","provider":"Contentful","family":"saas","severity":"high","confidence":"high","rotation":"contentful","pattern":"CFPAT-[A-Za-z0-9_-]{43}","docs":"https://www.contentful.com/developers/docs/references/authentication/"},"literals":["CFPAT-"],"pattern":["CFPAT\\\\-[\\\\-0-9A-Z_a-z]{43}",0,49,49,7,29,7]}
{"rule":{"id":"contentful-delivery-token","name":"Contentful delivery or preview token","provider":"Contentful","family":"saas","severity":"low","confidence":"medium","rotation":"contentful","docs":"https://www.contentful.com/developers/docs/references/authentication/","keyed":{"words":["contentful"],"value":"[A-Za-z0-9_-]{43,45}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{43,45}",0,43,45,7,7,7],"within":48}}
{"rule":{"id":"couchbase-capella-key","name":"Couchbase Capella API key secret","provider":"Couchbase","family":"database","severity":"high","confidence":"medium","rotation":"couchbase","docs":"https://docs.couchbase.com/cloud/","entropy":3.5,"keyed":{"words":["capella","couchbase_api","couchbase_cloud","couchbase_api_key_secret","couchbase"],"value":"[A-Za-z0-9+/]{60,120}={0,2}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{60,120}={0,2}",0,60,122,21,24,21],"within":48}}
{"rule":{"id":"couchbase-url","name":"Password in a Couchbase URL","provider":"Couchbase","family":"database","severity":"high","confidence":"high","rotation":"database","pattern":"couchbases?://[^\\\\s:/@\\"\\\\'<>]{1,100}:([^\\\\s/@\\"\\\\'<>{}$]{3,200})@[A-Za-z0-9.,:_-]{1,253}","docs":"https://docs.couchbase.com/","secret":1},"literals":["couchbase://","couchbases://"],"pattern":["couchbases?:\\\\/\\\\/[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-9;=\\\\?A-\\\\xff]{1,100}:([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%&\\\\(-\\\\.0-;=\\\\?A-z\\\\|~-\\\\xff]{3,200})@[,-\\\\.0-:A-Z_a-z]{1,253}",1,19,568,75,85,100]}
{"rule":{"id":"coveralls-token","name":"Coveralls personal or repo token","provider":"Coveralls","family":"ci","severity":"low","confidence":"medium","rotation":"coveralls","docs":"https://docs.coveralls.io/","keyed":{"words":["coveralls","coveralls_repo_token"],"value":"(?:[A-Za-z0-9-]{37}|[A-Za-z0-9]{32,33})"}},"keyed":{"value":["[\\\\-0-9A-Za-z]{37}|[0-9A-Za-z]{32,33}",0,32,37,18,18,18],"within":48}}
{"rule":{"id":"coze-pat","name":"Coze personal access token","provider":"Coze","family":"ai","severity":"medium","confidence":"high","rotation":"coze","pattern":"pat_[A-Za-z0-9]{64}"},"literals":["pat_"],"pattern":["pat_[0-9A-Za-z]{64}",0,68,68,12,16,14]}
{"rule":{"id":"crowdin-token","name":"Crowdin personal access token","provider":"Crowdin","family":"saas","severity":"medium","confidence":"medium","rotation":"crowdin","docs":"https://support.crowdin.com/developer/","keyed":{"words":["crowdin"],"value":"[A-Za-z0-9]{80}"}},"keyed":{"value":["[0-9A-Za-z]{80}",0,80,80,14,14,14],"within":48}}
{"rule":{"id":"cursor-api-key","name":"Cursor API key","provider":"Cursor","family":"ai","severity":"high","confidence":"high","rotation":"cursor","pattern":"key_[a-f0-9]{64}","docs":"https://cursor.com/docs/cloud-agent/api/endpoints"},"literals":["key_"],"pattern":["key_[0-9a-f]{64}",0,68,68,101,20,10]}
{"rule":{"id":"customerio-api-key","name":"Customer.io app API key or tracking site id and key","provider":"Customer.io","family":"email","severity":"high","confidence":"medium","rotation":"customer-io","docs":"https://docs.customer.io/","keyed":{"words":["customer.io"],"value":"[a-f0-9]{20,32}"}},"keyed":{"value":["[0-9a-f]{20,32}",0,20,32,10,10,10],"within":48}}
{"rule":{"id":"cypress-record-key","name":"Cypress Cloud record key","provider":"Cypress Cloud","family":"ci","severity":"low","confidence":"medium","rotation":"cypress-cloud","docs":"https://docs.cypress.io/","keyed":{"words":["cypress_record_key","record_key","cypress_key","cypress"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"databento-key","name":"Databento API key","provider":"Databento","family":"saas","severity":"medium","confidence":"medium","rotation":"databento","pattern":"db-[A-Za-z0-9]{29}","docs":"https://databento.com/docs"},"literals":["db-"],"pattern":["db\\\\-[0-9A-Za-z]{29}",0,32,32,18,53,14]}
{"rule":{"id":"databricks-pat","name":"Databricks personal access token","provider":"Databricks","family":"database","severity":"critical","confidence":"high","rotation":"databricks","pattern":"dapi[a-f0-9]{32}(?:-[0-9]{1,2})?","docs":"https://docs.databricks.com/en/dev-tools/auth/pat.html"},"literals":["dapi"],"pattern":["dapi[0-9a-f]{32}(?:\\\\-[0-9]{1,2})?",0,36,39,102,53,10]}
{"rule":{"id":"databricks-oauth-secret","name":"Databricks service principal OAuth secret","provider":"Databricks","family":"database","severity":"critical","confidence":"high","rotation":"databricks","pattern":"dose[a-f0-9]{32}","docs":"https://docs.databricks.com/en/dev-tools/auth/oauth-m2m.html"},"literals":["dose"],"pattern":["dose[0-9a-f]{32}",0,36,36,103,53,10]}
{"rule":{"id":"datadog-api-key","name":"Datadog API key","provider":"Datadog","family":"monitoring","severity":"high","confidence":"medium","rotation":"datadog","docs":"https://docs.datadoghq.com/account_management/api-app-keys/","keyed":{"words":["datadog"],"value":"[a-z0-9]{32}"},"pair":{"with":"datadog-application-key","within":1024}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"datadog-application-key-legacy","name":"Datadog application key (unprefixed)","provider":"Datadog","family":"monitoring","severity":"critical","confidence":"medium","rotation":"datadog","docs":"https://docs.datadoghq.com/account_management/api-app-keys/","keyed":{"words":["datadog","dd_app_key","dd_application_key"],"value":"[A-Za-z0-9]{40}"},"pair":{"with":"datadog-api-key","within":1024}},"keyed":{"value":["[0-9A-Za-z]{40}",0,40,40,14,14,14],"within":48}}
{"rule":{"id":"datadog-application-key","name":"Datadog application key (prefixed)","provider":"Datadog","family":"monitoring","severity":"critical","confidence":"high","rotation":"datadog","pattern":"ddap_[A-Za-z0-9]{20,80}","docs":"https://docs.datadoghq.com/account_management/api-app-keys/","pair":{"with":"datadog-api-key","within":1024}},"literals":["ddap_"],"pattern":["ddap_[0-9A-Za-z]{20,80}",0,25,85,12,53,14]}
{"rule":{"id":"datadog-personal-access-token","name":"Datadog personal access token (24 h to 1 year)","provider":"Datadog","family":"monitoring","severity":"high","confidence":"high","rotation":"datadog","pattern":"ddpat_[A-Za-z0-9]{20,80}(?:_[A-Za-z0-9]{16,60})?","docs":"https://docs.datadoghq.com/account_management/personal-access-tokens"},"literals":["ddpat_"],"pattern":["ddpat_[0-9A-Za-z]{20,80}(?:_[0-9A-Za-z]{16,60})?",0,26,147,12,53,14]}
{"rule":{"id":"datadog-rum-client-token","name":"Datadog client token (public by design)","provider":"Datadog","family":"monitoring","severity":"low","confidence":"medium","rotation":"datadog","pattern":"pub[a-f0-9]{32}","docs":"https://docs.datadoghq.com/account_management/api-app-keys/"},"literals":["pub"],"pattern":["pub[0-9a-f]{32}",0,35,35,104,16,10]}
{"rule":{"id":"datastax-astra-token","name":"DataStax Astra application token","provider":"DataStax","family":"database","severity":"critical","confidence":"high","rotation":"datastax","pattern":"AstraCS:[A-Za-z0-9]{20,40}(?::[a-f0-9]{40,80})?","docs":"https://docs.datastax.com/"},"literals":["AstraCS:"],"pattern":["AstraCS:[0-9A-Za-z]{20,40}(?::[0-9a-f]{40,80})?",0,28,129,105,1,14]}
{"rule":{"id":"deepgram-api-key","name":"Deepgram API key","provider":"Deepgram","family":"ai","severity":"medium","confidence":"medium","rotation":"deepgram","docs":"https://developers.deepgram.com/docs/authenticating","keyed":{"words":["deepgram","deepgram_api_key","dg_key"],"value":"[a-z0-9]{40}"}},"keyed":{"value":["[0-9a-z]{40}",0,40,40,23,23,23],"within":48}}
{"rule":{"id":"deepinfra-api-key","name":"DeepInfra API key","provider":"DeepInfra","family":"ai","severity":"medium","confidence":"medium","rotation":"api-key","docs":"https://deepinfra.com/docs","keyed":{"words":["deepinfra","deepinfra_api_key","deepinfra_api_token"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"deepseek-api-key","name":"DeepSeek API key","provider":"DeepSeek","family":"ai","severity":"medium","confidence":"high","rotation":"deepseek","docs":"https://api-docs.deepseek.com/","keyed":{"words":["deepseek","deepseek_api_key"],"value":"sk-[a-z0-9]{32}"}},"keyed":{"value":["sk\\\\-[0-9a-z]{32}",0,35,35,22,9,23],"within":48}}
{"rule":{"id":"deepseek-style-api-key","name":"API key of DeepSeek or another service with 32 hex digits after sk-","provider":"DeepSeek","family":"ai","severity":"medium","confidence":"medium","rotation":"deepseek","pattern":"sk-[a-f0-9]{32}","docs":"https://api-docs.deepseek.com/","entropy":2.8},"literals":["sk-"],"pattern":["sk\\\\-[0-9a-f]{32}",0,35,35,30,9,10]}
{"rule":{"id":"defined-networking-token","name":"Defined Networking API token","provider":"Defined Networking","family":"infrastructure","severity":"high","confidence":"high","rotation":"defined-networking","pattern":"dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}","docs":"https://docs.defined.net/"},"literals":["dnkey-"],"pattern":["dnkey\\\\-[\\\\-0-9=A-Z_a-z]{26}\\\\-[\\\\-0-9=A-Z_a-z]{52}",0,85,85,45,53,45]}
{"rule":{"id":"deno-deploy-token","name":"Deno deploy access token","provider":"Deno","family":"cloud","severity":"high","confidence":"high","rotation":"deno","pattern":"dd[pw]_[A-Za-z0-9]{36}","docs":"https://docs.deno.com/deploy/"},"literals":["ddp_","ddw_"],"pattern":["dd[pw]_[0-9A-Za-z]{36}",0,40,40,12,53,14]}
{"rule":{"id":"dependency-track-api-key","name":"OWASP Dependency-Track API key","provider":"OWASP Dependency-Track","family":"infrastructure","severity":"medium","confidence":"high","rotation":"owasp-dependency-track","pattern":"odt_[A-Za-z0-9_]{32,255}","docs":"https://docs.dependencytrack.org/integrations/rest-api/","entropy":3},"literals":["odt_"],"pattern":["odt_[0-9A-Z_a-z]{32,255}",0,36,259,12,4,12]}
{"rule":{"id":"devcycle-sdk-key","name":"DevCycle SDK key","provider":"DevCycle","family":"saas","severity":"low","confidence":"high","rotation":"devcycle","pattern":"(?:dvc_server_|dvc_client_|dvc_mobile_)[A-Za-z0-9_]{8,32}","docs":"https://docs.devcycle.com/"},"literals":["dvc_server_","dvc_client_","dvc_mobile_"],"pattern":["(?:dvc_server_|dvc_client_|dvc_mobile_)[0-9A-Z_a-z]{8,32}",0,19,43,12,53,12]}
{"rule":{"id":"deviantart-secret","name":"DeviantArt OAuth client secret","provider":"DeviantArt","family":"social","severity":"low","confidence":"medium","rotation":"deviantart","docs":"https://www.deviantart.com/developers/authentication","keyed":{"words":["deviantart"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"diffbot-token","name":"Diffbot API token","provider":"Diffbot","family":"ai","severity":"low","confidence":"medium","rotation":"diffbot","docs":"https://docs.diffbot.com/reference/account","keyed":{"words":["diffbot","diffbot_token"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"digitalocean-pat","name":"DigitalOcean personal access token","provider":"DigitalOcean","family":"cloud","severity":"critical","confidence":"high","rotation":"digitalocean","pattern":"dop_v1_[a-f0-9]{64}","docs":"https://docs.digitalocean.com/reference/api/create-personal-access-token/"},"literals":["dop_v1_"],"pattern":["dop_v1_[0-9a-f]{64}",0,71,71,106,53,10]}
{"rule":{"id":"digitalocean-oauth-token","name":"DigitalOcean OAuth access token","provider":"DigitalOcean","family":"cloud","severity":"high","confidence":"high","rotation":"digitalocean","pattern":"doo_v1_[a-f0-9]{64}","docs":"https://docs.digitalocean.com/reference/api/create-personal-access-token/"},"literals":["doo_v1_"],"pattern":["doo_v1_[0-9a-f]{64}",0,71,71,107,53,10]}
{"rule":{"id":"digitalocean-refresh-token","name":"DigitalOcean OAuth refresh token","provider":"DigitalOcean","family":"cloud","severity":"high","confidence":"high","rotation":"digitalocean","pattern":"dor_v1_[a-f0-9]{64}","docs":"https://docs.digitalocean.com/reference/api/create-personal-access-token/"},"literals":["dor_v1_"],"pattern":["dor_v1_[0-9a-f]{64}",0,71,71,108,53,10]}
{"rule":{"id":"digitalocean-spaces-secret","name":"DigitalOcean Spaces (S3) access key pair","provider":"DigitalOcean","family":"cloud","severity":"high","confidence":"medium","rotation":"digitalocean","docs":"https://docs.digitalocean.com/products/spaces/how-to/manage-access/","keyed":{"words":["spaces_secret","spaces_secret_key","spaces_secret_access_key","do_spaces_secret","digitaloceanspaces.com"],"value":"[A-Za-z0-9+/]{43}","within":96},"pair":{"with":"digitalocean-spaces-key-id","within":1024}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{43}",0,43,43,24,24,24],"within":96}}
{"rule":{"id":"digitalocean-spaces-key-id","name":"DigitalOcean Spaces access key ID","provider":"DigitalOcean","family":"cloud","severity":"low","confidence":"medium","rotation":"digitalocean","pattern":"DO00[A-Z0-9]{16}","docs":"https://docs.digitalocean.com/reference/api/create-personal-access-token/","entropy":2.8,"pair":{"with":"digitalocean-spaces-secret","within":1024}},"literals":["DO00"],"pattern":["DO00[0-9A-Z]{16}",0,20,20,2,109,2]}
{"rule":{"id":"dingtalk-webhook","name":"DingTalk robot webhook access token","provider":"DingTalk","family":"messaging","severity":"low","confidence":"high","rotation":"dingtalk","pattern":"oapi\\\\.dingtalk\\\\.com/robot/send\\\\?access_token=([a-f0-9]{64})","docs":"https://open.dingtalk.com/"},"literals":["oapi.dingtalk.com/robot/send?access_token="],"pattern":["oapi\\\\.dingtalk\\\\.com\\\\/robot\\\\/send\\\\?access_token=([0-9a-f]{64})",1,106,106,110,4,10]}
{"rule":{"id":"discord-bot-token","name":"Discord bot token","provider":"Discord","family":"messaging","severity":"high","confidence":"medium","rotation":"discord","checksum":"discord-id","docs":"https://discord.com/developers/docs/reference#authentication","keyed":{"words":["discord","bot_token","client.login"],"value":"[MNO][A-Za-z0-9_-]{23,27}\\\\.[A-Za-z0-9_-]{6}\\\\.[A-Za-z0-9_-]{27,40}"}},"keyed":{"value":["[M-O][\\\\-0-9A-Z_a-z]{23,27}\\\\.[\\\\-0-9A-Z_a-z]{6}\\\\.[\\\\-0-9A-Z_a-z]{27,40}",0,59,76,5,47,7],"within":48}}
{"rule":{"id":"discord-webhook","name":"Discord webhook URL","provider":"Discord","family":"messaging","severity":"medium","confidence":"high","rotation":"discord","pattern":"discord(?:app)?\\\\.com/api/(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,80}","docs":"https://discord.com/developers/docs/resources/webhook"},"literals":["discord.com/api/","discordapp.com/api/"],"pattern":["discord(?:app)?\\\\.com\\\\/api\\\\/(?:v[0-9]{1,2}\\\\/)?webhooks\\\\/[0-9]{17,20}\\\\/[\\\\-0-9A-Z_a-z]{60,80}",0,103,133,111,53,7]}
{"rule":{"id":"discord-client-secret","name":"Discord OAuth client secret","provider":"Discord","family":"messaging","severity":"high","confidence":"medium","rotation":"discord","docs":"https://discord.com/developers/docs/reference#authentication","keyed":{"words":["discord"],"value":"[A-Za-z0-9_-]{32}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{32}",0,32,32,7,7,7],"within":48}}
{"rule":{"id":"disqus-api-secret","name":"Disqus API key or secret","provider":"Disqus","family":"social","severity":"low","confidence":"medium","rotation":"disqus","docs":"https://disqus.com/api/docs/","keyed":{"words":["disqus"],"value":"[A-Za-z0-9]{64}"}},"keyed":{"value":["[0-9A-Za-z]{64}",0,64,64,14,14,14],"within":48}}
{"rule":{"id":"docker-swarm-join-token","name":"Docker Swarm join token","provider":"Docker","family":"infrastructure","severity":"critical","confidence":"high","rotation":"docker","pattern":"SWMTKN-1-[a-z0-9]{40,64}-[a-z0-9]{25}","docs":"https://docs.docker.com/reference/cli/docker/swarm/join-token/"},"literals":["SWMTKN-1-"],"pattern":["SWMTKN\\\\-1\\\\-[0-9a-z]{40,64}\\\\-[0-9a-z]{25}",0,75,99,112,28,23]}
{"rule":{"id":"docker-swarm-unlock-key","name":"Docker Swarm unlock key","provider":"Docker","family":"infrastructure","severity":"critical","confidence":"high","rotation":"docker","pattern":"SWMKEY-1-[A-Za-z0-9+/]{43,50}","docs":"https://docs.docker.com/engine/swarm/swarm_manager_locking/"},"literals":["SWMKEY-1-"],"pattern":["SWMKEY\\\\-1\\\\-[\\\\+\\\\/-9A-Za-z]{43,50}",0,52,59,80,28,24]}
{"rule":{"id":"dockerhub-pat","name":"Docker personal access token","provider":"Docker","family":"package-registry","severity":"critical","confidence":"high","rotation":"docker-hub","pattern":"dckr_pat_[A-Za-z0-9_-]{27}","docs":"https://docs.docker.com/security/access-tokens/"},"literals":["dckr_pat_"],"pattern":["dckr_pat_[\\\\-0-9A-Z_a-z]{27}",0,36,36,7,53,7]}
{"rule":{"id":"dockerhub-oat","name":"Docker organisation access token","provider":"Docker","family":"package-registry","severity":"critical","confidence":"high","rotation":"docker-hub","pattern":"dckr_oat_[A-Za-z0-9_-]{32}","docs":"https://docs.docker.com/security/access-tokens/"},"literals":["dckr_oat_"],"pattern":["dckr_oat_[\\\\-0-9A-Z_a-z]{32}",0,41,41,7,53,7]}
{"rule":{"id":"dockerhub-legacy-token","name":"Docker access token (UUID form)","provider":"Docker","family":"package-registry","severity":"critical","confidence":"medium","rotation":"docker-hub","docs":"https://docs.docker.com/security/access-tokens/","keyed":{"words":["dockerhub","docker_token","docker_hub","docker_password","dockerhub_token","dockerhub_password","docker_hub_token"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"docker-registry-auth","name":"Docker registry credential (base64 of user and password)","provider":"Docker","family":"package-registry","severity":"high","confidence":"high","rotation":"registry-credential","pattern":"\\"auths\\\\\\\\{0,2}\\"\\\\s{0,8}:\\\\s{0,8}\\\\{[\\\\s\\\\S]{0,400}?\\\\\\\\{0,2}\\"auth\\\\\\\\{0,2}\\"\\\\s{0,8}:\\\\s{0,8}\\\\\\\\{0,2}\\"([A-Za-z0-9+/]{8,4096}={0,2})","docs":"https://docs.docker.com/reference/cli/docker/login/","after":5200,"secret":1},"literals":["\\"auths"],"pattern":["\\"auths\\\\\\\\{0,2}\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}\\\\{[\\\\x00-\\\\xff]{0,400}?\\\\\\\\{0,2}\\"auth\\\\\\\\{0,2}\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}\\\\\\\\{0,2}\\"([\\\\+\\\\/-9A-Za-z]{8,4096}={0,2})",1,25,4555,50,74,21]}
{"rule":{"id":"docker-identity-token","name":"Docker registry identity token","provider":"Docker","family":"package-registry","severity":"high","confidence":"high","rotation":"registry-credential","pattern":"\\"identitytoken\\"\\\\s{0,8}:\\\\s{0,8}\\"([A-Za-z0-9+/._=-]{20,4096})\\"","docs":"https://docs.docker.com/reference/cli/docker/swarm/join-token/","after":4200,"secret":1},"literals":["\\"identitytoken\\""],"pattern":["\\"identitytoken\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}\\"([\\\\+\\\\--9=A-Z_a-z]{20,4096})\\"",1,38,4130,113,74,74]}
{"rule":{"id":"docusign-secret","name":"Docusign secret key for an integration key","provider":"Docusign","family":"saas","severity":"high","confidence":"medium","rotation":"docusign","docs":"https://developers.docusign.com/platform/auth/","keyed":{"words":["docusign","integration_key"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"doppler-personal-token","name":"Doppler personal token","provider":"Doppler","family":"infrastructure","severity":"critical","confidence":"high","rotation":"doppler","pattern":"dp\\\\.pt\\\\.[A-Za-z0-9]{40,44}","docs":"https://docs.doppler.com/docs/service-tokens"},"literals":["dp.pt."],"pattern":["dp\\\\.pt\\\\.[0-9A-Za-z]{40,44}",0,46,50,19,53,14]}
{"rule":{"id":"doppler-cli-token","name":"Doppler CLI token","provider":"Doppler","family":"infrastructure","severity":"critical","confidence":"high","rotation":"doppler","pattern":"dp\\\\.ct\\\\.[A-Za-z0-9]{40,44}","docs":"https://docs.doppler.com/docs/service-tokens"},"literals":["dp.ct."],"pattern":["dp\\\\.ct\\\\.[0-9A-Za-z]{40,44}",0,46,50,19,53,14]}
{"rule":{"id":"doppler-service-account-token","name":"Doppler service account token","provider":"Doppler","family":"infrastructure","severity":"critical","confidence":"high","rotation":"doppler","pattern":"dp\\\\.sa\\\\.[A-Za-z0-9]{40,44}","docs":"https://docs.doppler.com/docs/service-tokens"},"literals":["dp.sa."],"pattern":["dp\\\\.sa\\\\.[0-9A-Za-z]{40,44}",0,46,50,19,53,14]}
{"rule":{"id":"doppler-scim-token","name":"Doppler SCIM token","provider":"Doppler","family":"infrastructure","severity":"high","confidence":"high","rotation":"doppler","pattern":"dp\\\\.scim\\\\.[A-Za-z0-9]{40,44}","docs":"https://docs.doppler.com/docs/service-tokens"},"literals":["dp.scim."],"pattern":["dp\\\\.scim\\\\.[0-9A-Za-z]{40,44}",0,48,52,19,53,14]}
{"rule":{"id":"doppler-audit-token","name":"Doppler Audit token","provider":"Doppler","family":"infrastructure","severity":"medium","confidence":"high","rotation":"doppler","pattern":"dp\\\\.audit\\\\.[A-Za-z0-9]{40,44}","docs":"https://docs.doppler.com/docs/service-tokens"},"literals":["dp.audit."],"pattern":["dp\\\\.audit\\\\.[0-9A-Za-z]{40,44}",0,49,53,19,53,14]}
{"rule":{"id":"doppler-service-token","name":"Doppler service token (may carry the config name after the prefix)","provider":"Doppler","family":"infrastructure","severity":"critical","confidence":"high","rotation":"doppler","pattern":"dp\\\\.st\\\\.(?:[a-z0-9_-]{2,35}\\\\.)?[A-Za-z0-9]{40,44}","docs":"https://docs.doppler.com/docs/service-tokens"},"literals":["dp.st."],"pattern":["dp\\\\.st\\\\.(?:[\\\\-0-9_a-z]{2,35}\\\\.)?[0-9A-Za-z]{40,44}",0,46,86,5,53,14]}
{"rule":{"id":"drone-ci-token","name":"Drone CI user token","provider":"Drone CI","family":"ci","severity":"high","confidence":"medium","rotation":"drone-harness","docs":"https://docs.drone.io/api/overview/","entropy":3,"keyed":{"words":["drone_token","droneci","drone_ci","drone_secret","drone_server","drone_api_token"],"value":"(?:[A-Za-z0-9]{32}|eyJ[A-Za-z0-9_-]{20,100}\\\\.eyJ[A-Za-z0-9_-]{10,300}\\\\.[A-Za-z0-9_-]{43})"}},"keyed":{"value":["[0-9A-Za-z]{32}|eyJ[\\\\-0-9A-Z_a-z]{20,100}\\\\.eyJ[\\\\-0-9A-Z_a-z]{10,300}\\\\.[\\\\-0-9A-Z_a-z]{43}",0,32,451,5,14,7],"within":48}}
{"rule":{"id":"dropbox-short-lived-token","name":"Dropbox access token (short-lived)","provider":"Dropbox","family":"saas","severity":"high","confidence":"medium","rotation":"dropbox","pattern":"(?:sl\\\\.|sl\\\\.u\\\\.)[A-Za-z0-9_-]{128,328}","docs":"https://developers.dropbox.com/oauth-guide"},"literals":["sl.","sl.u."],"pattern":["(?:sl\\\\.|sl\\\\.u\\\\.)[\\\\-0-9A-Z_a-z]{128,328}",0,131,333,5,9,7]}
{"rule":{"id":"dropbox-long-lived-token","name":"Dropbox access token (legacy long-lived)","provider":"Dropbox","family":"saas","severity":"high","confidence":"high","rotation":"dropbox","pattern":"[A-Za-z0-9]{11}AAAAAAAAAA[A-Za-z0-9_=-]{43}","docs":"https://developers.dropbox.com/oauth-guide","before":11},"literals":["AAAAAAAAAA"],"pattern":["[0-9A-Za-z]{11}AAAAAAAAAA[\\\\-0-9=A-Z_a-z]{43}",0,64,64,45,14,45]}
{"rule":{"id":"dropbox-app-secret","name":"Dropbox app secret","provider":"Dropbox","family":"saas","severity":"high","confidence":"medium","rotation":"dropbox","docs":"https://developers.dropbox.com/oauth-guide","keyed":{"words":["dropbox"],"value":"[a-z0-9]{15}"}},"keyed":{"value":["[0-9a-z]{15}",0,15,15,23,23,23],"within":48}}
{"rule":{"id":"duffel-token","name":"Duffel access token","provider":"Duffel","family":"saas","severity":"high","confidence":"high","rotation":"duffel","pattern":"(?:duffel_live_|duffel_test_)[A-Za-z0-9_-]{43}","docs":"https://duffel.com/docs/api"},"literals":["duffel_live_","duffel_test_"],"pattern":["(?:duffel_live_|duffel_test_)[\\\\-0-9A-Z_a-z]{43}",0,55,55,7,53,7]}
{"rule":{"id":"duo-secret-key","name":"Cisco Duo integration secret key","provider":"Cisco Duo","family":"identity","severity":"critical","confidence":"medium","rotation":"cisco-duo","docs":"https://duo.com/docs/","keyed":{"words":["duo_skey","duo_secret_key","duo_secret","duosecurity","skey","duo_client_secret"],"value":"[A-Za-z0-9]{40}"}},"keyed":{"value":["[0-9A-Za-z]{40}",0,40,40,14,14,14],"within":48}}
{"rule":{"id":"dwolla-secret","name":"Dwolla application secret","provider":"Dwolla","family":"payments","severity":"critical","confidence":"medium","rotation":"dwolla","docs":"https://developers.dwolla.com/","keyed":{"words":["dwolla"],"value":"[A-Za-z0-9]{50}"}},"keyed":{"value":["[0-9A-Za-z]{50}",0,50,50,14,14,14],"within":48}}
{"rule":{"id":"dynatrace-api-token","name":"Dynatrace API or platform token","provider":"Dynatrace","family":"monitoring","severity":"high","confidence":"high","rotation":"dynatrace","pattern":"dt0[a-zA-Z][0-9]{2}\\\\.[A-Z0-9]{8,24}\\\\.[A-Z0-9]{64}","docs":"https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication"},"literals":["dt0"],"pattern":["dt0[A-Za-z][0-9]{2}\\\\.[0-9A-Z]{8,24}\\\\.[0-9A-Z]{64}",0,80,96,19,53,2]}
{"rule":{"id":"e2b-api-key","name":"E2B API key","provider":"E2B","family":"ai","severity":"medium","confidence":"high","rotation":"api-key","pattern":"e2b_[a-f0-9]{40}","docs":"https://e2b.dev/docs/api-key"},"literals":["e2b_"],"pattern":["e2b_[0-9a-f]{40}",0,44,44,114,6,10]}
{"rule":{"id":"easypost-api-key","name":"EasyPost API key","provider":"EasyPost","family":"saas","severity":"high","confidence":"high","rotation":"easypost","pattern":"(?:EZAK|EZTK)[A-Za-z0-9]{54}","docs":"https://docs.easypost.com/"},"literals":["EZAK","EZTK"],"pattern":["(?:EZAK|EZTK)[0-9A-Za-z]{54}",0,58,58,14,66,14]}
{"rule":{"id":"ebay-client-secret","name":"eBay production client secret (Cert ID)","provider":"eBay","family":"saas","severity":"high","confidence":"high","rotation":"ebay","pattern":"(?:PRD|SBX)-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}","docs":"https://developer.ebay.com/api-docs/static/oauth-credentials.html"},"literals":["PRD-","SBX-"],"pattern":["(?:PRD|SBX)\\\\-[0-9a-f]{12}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}",0,36,36,115,116,10]}
{"rule":{"id":"elasticemail-api-key","name":"Elastic Email API key","provider":"Elastic Email","family":"email","severity":"high","confidence":"medium","rotation":"elastic-email","keyed":{"words":["elastic_email_api_key","elastic_email_token","elastic_email_secret","elastic_email_key","elastic_email_access_token","elastic_email_api_token"],"value":"[A-Za-z0-9_-]{96}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{96}",0,96,96,7,7,7],"within":48}}
{"rule":{"id":"elastic-cloud-key","name":"Elastic Cloud API key","provider":"Elastic","family":"database","severity":"critical","confidence":"high","rotation":"elastic","pattern":"essu_[A-Za-z0-9_-]{60,200}={0,2}","docs":"https://www.elastic.co/docs/"},"literals":["essu_"],"pattern":["essu_[\\\\-0-9A-Z_a-z]{60,200}={0,2}",0,65,207,45,6,45]}
{"rule":{"id":"elasticsearch-api-key-header","name":"Elasticsearch API key in an Authorization header","provider":"Elastic","family":"database","severity":"high","confidence":"medium","rotation":"elastic","pattern":"ApiKey ([A-Za-z0-9+/]{55,80}={0,2})","docs":"https://www.elastic.co/docs/","secret":1,"entropy":4},"literals":["ApiKey "],"pattern":["ApiKey ([\\\\+\\\\/-9A-Za-z]{55,80}={0,2})",1,62,89,117,1,21]}
{"rule":{"id":"elasticsearch-api-key","name":"Elasticsearch API key (base64 id:key)","provider":"Elastic","family":"database","severity":"high","confidence":"medium","rotation":"elastic","docs":"https://www.elastic.co/docs/","keyed":{"words":["elasticsearch","elastic_api_key","es_api_key","elastic_cloud_api_key","elastic_search","elasticsearch_api_key"],"value":"[A-Za-z0-9+/]{56,60}={0,2}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{56,60}={0,2}",0,56,62,21,24,21],"within":48}}
{"rule":{"id":"elasticsearch-url","name":"Password in an Elasticsearch URL","provider":"Elasticsearch and OpenSearch","family":"database","severity":"critical","confidence":"high","rotation":"elasticsearch","pattern":"https?://[A-Za-z0-9._-]{1,64}:([^\\\\s/@\\"\\\\'<>{}$]{3,128})@[A-Za-z0-9.-]{1,253}:(?:9200|9243)","docs":"https://www.elastic.co/docs/","before":256,"secret":1},"literals":[":9200",":9243"],"pattern":["https?:\\\\/\\\\/[\\\\-\\\\.0-9A-Z_a-z]{1,64}:([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%&\\\\(-\\\\.0-;=\\\\?A-z\\\\|~-\\\\xff]{3,128})@[\\\\-\\\\.0-9A-Za-z]{1,253}:(?:9200|9243)",1,19,460,118,119,120]}
{"rule":{"id":"elevenlabs-api-key","name":"ElevenLabs API key","provider":"ElevenLabs","family":"ai","severity":"medium","confidence":"high","rotation":"elevenlabs","pattern":"sk_[a-f0-9]{48}","docs":"https://elevenlabs.io/docs/api-reference/authentication"},"literals":["sk_"],"pattern":["sk_[0-9a-f]{48}",0,51,51,121,9,10]}
{"rule":{"id":"elevenlabs-api-key-legacy","name":"ElevenLabs API key (hex form)","provider":"ElevenLabs","family":"ai","severity":"medium","confidence":"medium","rotation":"elevenlabs","docs":"https://elevenlabs.io/docs/api-reference/authentication","keyed":{"words":["elevenlabs","eleven_labs","xi_api_key"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"endor-labs-api-key","name":"Endor Labs API key or secret","provider":"Endor Labs","family":"infrastructure","severity":"high","confidence":"high","rotation":"endor-labs","pattern":"endr\\\\+[A-Za-z0-9-]{16}","docs":"https://docs.endorlabs.com/"},"literals":["endr+"],"pattern":["endr\\\\+[\\\\-0-9A-Za-z]{16}",0,21,21,122,6,18]}
{"rule":{"id":"arcgis-api-key","name":"Esri arcGIS API key","provider":"Esri","family":"maps","severity":"medium","confidence":"high","rotation":"esri","pattern":"AAP[KT][A-Za-z0-9_.-]{80,400}","docs":"https://developers.arcgis.com/"},"literals":["AAPK","AAPT"],"pattern":["AAP[KT][\\\\-\\\\.0-9A-Z_a-z]{80,400}",0,84,404,5,1,5]}
{"rule":{"id":"etherscan-api-key","name":"Etherscan API key","provider":"Etherscan","family":"payments","severity":"low","confidence":"medium","rotation":"etherscan","docs":"https://docs.etherscan.io/","keyed":{"words":["etherscan"],"value":"[A-Z0-9]{34}"}},"keyed":{"value":["[0-9A-Z]{34}",0,34,34,2,2,2],"within":48}}
{"rule":{"id":"etsy-api-key","name":"Etsy API keystring and secret","provider":"Etsy","family":"saas","severity":"medium","confidence":"medium","rotation":"etsy","docs":"https://developers.etsy.com/","keyed":{"words":["etsy"],"value":"[a-z0-9]{24}(?::[a-z0-9]{10,64})?"}},"keyed":{"value":["[0-9a-z]{24}(?::[0-9a-z]{10,64})?",0,24,89,123,23,23],"within":48}}
{"rule":{"id":"eventbrite-token","name":"Eventbrite private token","provider":"Eventbrite","family":"saas","severity":"medium","confidence":"medium","rotation":"eventbrite","docs":"https://www.eventbrite.com/platform/docs/authentication","keyed":{"words":["eventbrite"],"value":"[A-Z0-9]{20}"}},"keyed":{"value":["[0-9A-Z]{20}",0,20,20,2,2,2],"within":48}}
{"rule":{"id":"exa-api-key","name":"Exa API key","provider":"Exa","family":"ai","severity":"low","confidence":"medium","rotation":"exa","docs":"https://docs.exa.ai/reference/answer","keyed":{"words":["exa_api_key","exa_key","exa_token","exa_ai","exaai","exa_search"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"exoscale-api-key","name":"Exoscale API key","provider":"Exoscale","family":"cloud","severity":"low","confidence":"medium","rotation":"exoscale","pattern":"EXO[a-f0-9]{24,30}","docs":"https://community.exoscale.com/","pair":{"with":"exoscale-api-secret","within":1024}},"literals":["EXO"],"pattern":["EXO[0-9a-f]{24,30}",0,27,33,124,66,10]}
{"rule":{"id":"exoscale-api-secret","name":"Exoscale API secret","provider":"Exoscale","family":"cloud","severity":"critical","confidence":"medium","rotation":"exoscale","docs":"https://community.exoscale.com/","keyed":{"words":["exoscale","exoscale_api_secret"],"value":"[A-Za-z0-9_-]{40,60}"},"pair":{"with":"exoscale-api-key","within":1024}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{40,60}",0,40,60,7,7,7],"within":48}}
{"rule":{"id":"expo-access-token","name":"Expo access token","provider":"Expo","family":"ci","severity":"high","confidence":"medium","rotation":"expo","docs":"https://docs.expo.dev/accounts/programmatic-access/","keyed":{"words":["expo_token","eas_token","expo_access_token"],"value":"[A-Za-z0-9_-]{40}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{40}",0,40,40,7,7,7],"within":48}}
{"rule":{"id":"fal-api-key","name":"fal API key","provider":"fal","family":"ai","severity":"medium","confidence":"high","rotation":"api-key","docs":"https://docs.fal.ai/","keyed":{"words":["fal_key","fal_api_key","fal_ai","falai"],"value":"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}:[a-f0-9]{32}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}:[0-9a-f]{32}",0,69,69,125,44,10],"within":48}}
{"rule":{"id":"fastly-api-token","name":"Fastly API token","provider":"Fastly","family":"cdn","severity":"critical","confidence":"medium","rotation":"fastly","docs":"https://www.fastly.com/documentation/reference/api/auth-tokens/user/","entropy":3,"keyed":{"words":["fastly","fastly_key","fastly_api_token","fastly_api_key"],"value":"[A-Za-z0-9_-]{32}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{32}",0,32,32,7,7,7],"within":48}}
{"rule":{"id":"fauna-secret","name":"Fauna database secret","provider":"Fauna","family":"database","severity":"critical","confidence":"high","rotation":"api-key","docs":"https://docs.fauna.com/","keyed":{"words":["fauna","faunadb","fauna_secret","fauna_key"],"value":"fnA[A-Za-z0-9_-]{37}"}},"keyed":{"value":["fnA[\\\\-0-9A-Z_a-z]{37}",0,40,40,7,15,7],"within":48}}
{"rule":{"id":"figma-pat","name":"Figma personal access token","provider":"Figma","family":"saas","severity":"high","confidence":"high","rotation":"figma","pattern":"figd_[A-Za-z0-9_-]{38,42}","docs":"https://www.figma.com/developers/api#access-tokens"},"literals":["figd_"],"pattern":["figd_[\\\\-0-9A-Z_a-z]{38,42}",0,43,47,7,15,7]}
{"rule":{"id":"figma-oauth-token","name":"Figma OAuth tokens","provider":"Figma","family":"saas","severity":"high","confidence":"high","rotation":"figma","pattern":"(?:figu_|figo_|figur_|figor_|figuh_|figoh_)[A-Za-z0-9_-]{39,41}","docs":"https://www.figma.com/developers/api#access-tokens"},"literals":["figu_","figo_","figur_","figor_","figuh_","figoh_"],"pattern":["(?:figu_|figo_|figur_|figor_|figuh_|figoh_)[\\\\-0-9A-Z_a-z]{39,41}",0,44,47,7,15,7]}
{"rule":{"id":"figma-plan-token","name":"Figma plan access token","provider":"Figma","family":"saas","severity":"high","confidence":"high","rotation":"figma","pattern":"figp_[A-Za-z0-9_-]{40,54}","docs":"https://www.figma.com/developers/api#access-tokens"},"literals":["figp_"],"pattern":["figp_[\\\\-0-9A-Z_a-z]{40,54}",0,45,59,7,15,7]}
{"rule":{"id":"figma-pat-legacy","name":"Figma personal access token (old form)","provider":"Figma","family":"saas","severity":"high","confidence":"medium","rotation":"figma","docs":"https://www.figma.com/developers/api#access-tokens","keyed":{"words":["figma"],"value":"[0-9]{4,6}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"}},"keyed":{"value":["[0-9]{4,6}\\\\-[0-9a-f]{8}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{12}",0,41,43,84,42,10],"within":48}}
{"rule":{"id":"finnhub-key","name":"Finnhub API key","provider":"Finnhub","family":"saas","severity":"low","confidence":"medium","rotation":"finnhub","docs":"https://finnhub.io/docs/api","keyed":{"words":["finnhub"],"value":"[a-z0-9]{20}"}},"keyed":{"value":["[0-9a-z]{20}",0,20,20,23,23,23],"within":48}}
{"rule":{"id":"firecrawl-api-key","name":"Firecrawl API key","provider":"Firecrawl","family":"ai","severity":"low","confidence":"high","rotation":"firecrawl","pattern":"fc-[a-f0-9]{32}","docs":"https://docs.firecrawl.dev/api-reference/introduction#authentication"},"literals":["fc-"],"pattern":["fc\\\\-[0-9a-f]{32}",0,35,35,84,15,10]}
{"rule":{"id":"fireworks-api-key","name":"Fireworks AI API key","provider":"Fireworks AI","family":"ai","severity":"medium","confidence":"medium","rotation":"fireworks-ai","pattern":"fw_[A-Za-z0-9]{24}","entropy":3.5},"literals":["fw_"],"pattern":["fw_[0-9A-Za-z]{24}",0,27,27,12,15,14]}
{"rule":{"id":"fleetbase-key","name":"Fleetbase API key","provider":"Fleetbase","family":"saas","severity":"medium","confidence":"high","rotation":"fleetbase","pattern":"(?:flb_live_|flb_test_)[A-Za-z0-9]{20,64}","docs":"https://docs.fleetbase.io/developers/api/"},"literals":["flb_live_","flb_test_"],"pattern":["(?:flb_live_|flb_test_)[0-9A-Za-z]{20,64}",0,29,73,12,15,14]}
{"rule":{"id":"flickr-api-secret","name":"Flickr API key and secret","provider":"Flickr","family":"social","severity":"low","confidence":"medium","rotation":"flickr","docs":"https://www.flickr.com/services/api/","keyed":{"words":["flickr"],"value":"[a-f0-9]{16,32}"}},"keyed":{"value":["[0-9a-f]{16,32}",0,16,32,10,10,10],"within":48}}
{"rule":{"id":"flutterwave-secret-key","name":"Flutterwave live secret key","provider":"Flutterwave","family":"payments","severity":"critical","confidence":"high","rotation":"flutterwave","pattern":"FLWSECK-[a-z0-9]{32}-X","docs":"https://developer.flutterwave.com/"},"literals":["FLWSECK-"],"pattern":["FLWSECK\\\\-[0-9a-z]{32}\\\\-X",0,42,42,126,127,57]}
{"rule":{"id":"flutterwave-test-secret-key","name":"Flutterwave test secret key","provider":"Flutterwave","family":"payments","severity":"low","confidence":"high","rotation":"flutterwave","pattern":"FLWSECK_TEST-[a-z0-9]{12,32}(?:-X)?","docs":"https://developer.flutterwave.com/"},"literals":["FLWSECK_TEST-"],"pattern":["FLWSECK_TEST\\\\-[0-9a-z]{12,32}(?:\\\\-X)?",0,25,47,128,127,129]}
{"rule":{"id":"flutterwave-public-key","name":"Flutterwave public key","provider":"Flutterwave","family":"payments","severity":"low","confidence":"high","rotation":"flutterwave","pattern":"FLWPUBK(?:_TEST)?-[a-z0-9]{32}-X","docs":"https://developer.flutterwave.com/","publishable":true},"literals":["FLWPUBK"],"pattern":["FLWPUBK(?:_TEST)?\\\\-[0-9a-z]{32}\\\\-X",0,42,47,130,127,57]}
{"rule":{"id":"flyio-token","name":"Fly.io Macaroon access token","provider":"Fly.io","family":"cloud","severity":"critical","confidence":"high","rotation":"fly-io","pattern":"fm(?:1[ar]|2)_[A-Za-z0-9+/_=,-]{100,3000}","docs":"https://fly.io/docs/security/tokens/","after":3100},"literals":["fm1r_","fm1a_","fm2_"],"pattern":["fm(?:1[ar]|2)_[\\\\+-\\\\-\\\\/-9=A-Z_a-z]{100,3000}",0,104,3005,131,15,131]}
{"rule":{"id":"flyio-legacy-token","name":"Fly.io access token (before macaroons)","provider":"Fly.io","family":"cloud","severity":"critical","confidence":"high","rotation":"fly-io","pattern":"fo1_[A-Za-z0-9_-]{43}","docs":"https://fly.io/docs/security/tokens/"},"literals":["fo1_"],"pattern":["fo1_[\\\\-0-9A-Z_a-z]{43}",0,47,47,7,15,7]}
{"rule":{"id":"minisign-secret-key","name":"minisign secret key","provider":"Generic","family":"crypto-key","severity":"critical","confidence":"high","rotation":"api-key","pattern":"RW(?:RTY0Iy|QAAEIy)[A-Za-z0-9+/=]{196,212}","docs":"https://jedisct1.github.io/minisign/"},"literals":["RWRTY0Iy","RWQAAEIy"],"pattern":["RW(?:RTY0Iy|QAAEIy)[\\\\+\\\\/-9=A-Za-z]{196,212}",0,204,220,21,132,21]}
{"rule":{"id":"signify-secret-key","name":"OpenBSD signify secret key","provider":"Generic","family":"crypto-key","severity":"critical","confidence":"high","rotation":"api-key","pattern":"RWRCS[A-Za-z0-9+/=]{130,150}","docs":"https://man.openbsd.org/signify.1"},"literals":["RWRCS"],"pattern":["RWRCS[\\\\+\\\\/-9=A-Za-z]{130,150}",0,135,155,21,132,21]}
{"rule":{"id":"openvpn-static-key","name":"OpenVPN static key","provider":"Generic","family":"crypto-key","severity":"high","confidence":"high","rotation":"api-key","pattern":"-----BEGIN OpenVPN Static key V1-----\\\\s+(?:[a-f0-9]{32}\\\\s+){16}-----END OpenVPN Static key V1-----","docs":"https://openvpn.net/community-docs/","after":900},"literals":["-----BEGIN OpenVPN Static key V1-----"],"pattern":["\\\\-\\\\-\\\\-\\\\-\\\\-BEGIN OpenVPN Static key V1\\\\-\\\\-\\\\-\\\\-\\\\-[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]+(?:[0-9a-f]{32}[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]+){16}\\\\-\\\\-\\\\-\\\\-\\\\-END OpenVPN Static key V1\\\\-\\\\-\\\\-\\\\-\\\\-",0,601,null,133,134,134]}
{"rule":{"id":"bip32-extended-private-key","name":"BIP32 extended private key","provider":"Generic","family":"crypto-key","severity":"critical","confidence":"high","rotation":"api-key","pattern":"[xtyz]prv[1-9A-HJ-NP-Za-km-z]{107,108}","checksum":"base58check","docs":"https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki","safe":["2243ae4c73014469"]},"literals":["xprv","tprv","yprv","zprv"],"pattern":["[tx-z]prv[1-9A-HJ-NP-Za-km-z]{107,108}",0,111,112,135,136,135]}
{"rule":{"id":"bitcoin-wif-key","name":"Bitcoin WIF private key","provider":"Generic","family":"crypto-key","severity":"critical","confidence":"medium","rotation":"api-key","checksum":"base58check","docs":"https://en.bitcoin.it/wiki/Wallet_import_format","safe":["9d6a2b9d1f01d457"],"keyed":{"words":["wif","bitcoin","btc","privkey","private_key","dogecoin"],"value":"5[1-9A-HJ-NP-Za-km-z]{50}|[KL][1-9A-HJ-NP-Za-km-z]{51}"}},"keyed":{"value":["5[1-9A-HJ-NP-Za-km-z]{50}|[KL][1-9A-HJ-NP-Za-km-z]{51}",0,51,52,135,137,135],"within":48}}
{"rule":{"id":"ethereum-private-key","name":"Ethereum / secp256k1 private key","provider":"Generic","family":"crypto-key","severity":"critical","confidence":"medium","rotation":"api-key","docs":"https://ethereum.org/en/developers/docs/accounts/","safe":["60a09e4357868c1e"],"keyed":{"words":["ethereum","private_key","privatekey","deployer","eth_key","wallet","signer","mnemonic_key","owner_key","priv_key"],"value":"0x[A-Fa-f0-9]{64}"}},"keyed":{"value":["0x[0-9A-Fa-f]{64}",0,66,66,138,83,44],"within":48}}
{"rule":{"id":"stellar-secret-seed","name":"Stellar secret seed","provider":"Generic","family":"crypto-key","severity":"critical","confidence":"medium","rotation":"api-key","checksum":"stellar-crc16","docs":"https://developers.stellar.org/","keyed":{"words":["stellar","seed","secret","xlm","horizon"],"value":"S[A-Z2-7]{55}"}},"keyed":{"value":["S[2-7A-Z]{55}",0,56,56,139,28,139],"within":48}}
{"rule":{"id":"xrp-family-seed","name":"XRP Ledger family seed","provider":"Generic","family":"crypto-key","severity":"critical","confidence":"medium","rotation":"api-key","checksum":"base58check-ripple","docs":"https://xrpl.org/docs/references/protocol/data-types/base58-encodings","keyed":{"words":["ripple","xrp","xrpl","family_seed"],"value":"s[rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz]{28,30}"}},"keyed":{"value":["s[1-9A-HJ-NP-Za-km-z]{28,30}",0,29,31,135,9,135],"within":48}}
{"rule":{"id":"nostr-secret-key","name":"Nostr secret key","provider":"Generic","family":"crypto-key","severity":"medium","confidence":"high","rotation":"api-key","pattern":"nsec1[02-9ac-hj-np-z]{58}","checksum":"bech32","docs":"https://github.com/nostr-protocol/nips/blob/master/19.md","safe":["fa1ccdeec8175c63"]},"literals":["nsec1"],"pattern":["nsec1[02-9ac-hj-np-z]{58}",0,63,63,140,141,142]}
{"rule":{"id":"sui-private-key","name":"Sui private key","provider":"Generic","family":"crypto-key","severity":"critical","confidence":"high","rotation":"api-key","pattern":"suiprivkey1[02-9ac-hj-np-z]{58,60}","checksum":"bech32","docs":"https://docs.sui.io/"},"literals":["suiprivkey1"],"pattern":["suiprivkey1[02-9ac-hj-np-z]{58,60}",0,69,71,143,9,142]}
{"rule":{"id":"tezos-secret-key","name":"Tezos secret key","provider":"Generic","family":"crypto-key","severity":"critical","confidence":"high","rotation":"api-key","pattern":"(?:edsk[1-9A-HJ-NP-Za-km-z]{94}|(?:edsk|spsk|p2sk)[1-9A-HJ-NP-Za-km-z]{50})","checksum":"base58check","docs":"https://tezos.com/docs/"},"literals":["edsk","spsk","p2sk"],"pattern":["edsk[1-9A-HJ-NP-Za-km-z]{94}|(?:edsk|spsk|p2sk)[1-9A-HJ-NP-Za-km-z]{50}",0,54,98,135,144,135]}
{"rule":{"id":"kerberos-asrep-hash","name":"Kerberos AS-REP / TGS roast hash","provider":"Generic","family":"other","severity":"high","confidence":"high","rotation":"api-key","pattern":"\\\\$krb5(?:asrep|tgs)\\\\$(?:23|17|18)\\\\$[^\\\\s\\"\\\\']{20,2000}","docs":"https://hashcat.net/wiki/doku.php?id=example_hashes","after":2100},"literals":["$krb5asrep$","$krb5tgs$"],"pattern":["\\\\$krb5(?:asrep|tgs)\\\\$(?:23|17|18)\\\\$[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\xff]{20,2000}",0,32,2014,64,40,64]}
{"rule":{"id":"ntlm-authenticate-message","name":"NTLM message in base64","provider":"Generic","family":"other","severity":"medium","confidence":"high","rotation":"api-key","pattern":"TlRMTVNTUAAD[A-Za-z0-9+/=]{60,1500}","docs":"https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/","after":1600},"literals":["TlRMTVNTUAAD"],"pattern":["TlRMTVNTUAAD[\\\\+\\\\/-9=A-Za-z]{60,1500}",0,72,1512,21,145,21]}
{"rule":{"id":"cisco-type7-password","name":"Cisco IOS type 7 password","provider":"Generic","family":"other","severity":"high","confidence":"high","rotation":"api-key","pattern":"(?:password|key) 7 ([0-9]{2}[0-9A-Fa-f]{6,60})"},"literals":["password 7 ","key 7 "],"pattern":["(?:password|key) 7 ([0-9]{2}[0-9A-Fa-f]{6,60})",1,14,73,146,147,44]}
{"rule":{"id":"snmp-community","name":"SNMP community string","provider":"Generic","family":"other","severity":"medium","confidence":"medium","rotation":"api-key","pattern":"(?:snmp-server community|r[ow]community) ([^\\\\s\\"<>{}$]{5,64})","safe":["efa1f375d76194fa","715dc8493c36579a"]},"literals":["snmp-server community ","rocommunity ","rwcommunity "],"pattern":["(?:snmp\\\\-server community|r[ow]community) ([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%-;=\\\\?-z\\\\|~-\\\\xff]{5,64})",1,17,86,148,149,150]}
{"rule":{"id":"aspnet-machine-key","name":"ASP.NET machineKey","provider":"Generic","family":"other","severity":"critical","confidence":"high","rotation":"api-key","pattern":"(?:validationKey|decryptionKey)\\\\s*=\\\\s*\\"([A-Fa-f0-9]{32,128})\\"","docs":"https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/w8h3skw9(v=vs.100)"},"literals":["validationKey","decryptionKey"],"pattern":["(?:validationKey|decryptionKey)[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]*=[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]*\\"([0-9A-Fa-f]{32,128})\\"",1,48,null,151,152,74]}
{"rule":{"id":"django-secret-key","name":"Django SECRET_KEY","provider":"Generic","family":"other","severity":"medium","confidence":"high","rotation":"api-key","pattern":"django-insecure-[a-z0-9!@#$%^&*(\\\\-_=+)]{40,60}","docs":"https://docs.djangoproject.com/en/stable/topics/signing/"},"literals":["django-insecure-"],"pattern":["django\\\\-insecure\\\\-[!#-&\\\\(-\\\\+\\\\-0-9=@\\\\^_a-z]{40,60}",0,56,76,153,53,153]}
{"rule":{"id":"rails-master-key","name":"Rails master.key","provider":"Generic","family":"other","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://guides.rubyonrails.org/security.html","keyed":{"words":["rails_master_key","master.key"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"rails-secret-key-base","name":"Rails secret_key_base","provider":"Generic","family":"other","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://guides.rubyonrails.org/security.html","keyed":{"words":["secret_key_base"],"value":"[a-f0-9]{128}"}},"keyed":{"value":["[0-9a-f]{128}",0,128,128,10,10,10],"within":48}}
{"rule":{"id":"laravel-app-key","name":"Laravel APP_KEY","provider":"Generic","family":"other","severity":"high","confidence":"high","rotation":"api-key","pattern":"base64:[A-Za-z0-9+/]{43}=","docs":"https://laravel.com/docs/encryption"},"literals":["base64:"],"pattern":["base64:[\\\\+\\\\/-9A-Za-z]{43}=",0,51,51,154,55,25]}
{"rule":{"id":"symfony-app-secret","name":"Symfony APP_SECRET","provider":"Generic","family":"other","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://symfony.com/doc/current/reference/configuration/framework.html","keyed":{"words":["app_secret","framework.secret"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"nextauth-secret","name":"NextAuth / Auth.js secret","provider":"Generic","family":"other","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://authjs.dev/","keyed":{"words":["nextauth_secret","auth_secret"],"value":"[A-Za-z0-9+/]{42,44}={0,2}|[a-f0-9]{64}|[a-f0-9]{32}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{42,44}={0,2}|[0-9a-f]{64}|[0-9a-f]{32}",0,32,64,21,24,21],"within":48}}
{"rule":{"id":"phoenix-secret-key-base","name":"Phoenix secret_key_base","provider":"Generic","family":"other","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://hexdocs.pm/phoenix/","keyed":{"words":["secret_key_base"],"value":"[A-Za-z0-9+/]{64}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{64}",0,64,64,24,24,24],"within":48}}
{"rule":{"id":"freemius-secret-key","name":"Freemius secret key","provider":"Freemius","family":"saas","severity":"medium","confidence":"medium","rotation":"freemius","keyed":{"words":["freemius"],"value":"sk_[^\\\\s\\"\\\\'<>\`]{29}"}},"keyed":{"value":["sk_[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-;=\\\\?-_a-\\\\xff]{29}",0,32,32,155,9,155],"within":48}}
{"rule":{"id":"freshbooks-token","name":"FreshBooks access token","provider":"FreshBooks","family":"saas","severity":"medium","confidence":"medium","rotation":"freshbooks","docs":"https://www.freshbooks.com/api/authentication","keyed":{"words":["freshbooks"],"value":"[A-Za-z0-9]{64}"}},"keyed":{"value":["[0-9A-Za-z]{64}",0,64,64,14,14,14],"within":48}}
{"rule":{"id":"freshdesk-api-key","name":"Freshdesk API key","provider":"Freshdesk","family":"saas","severity":"medium","confidence":"medium","rotation":"freshdesk","docs":"https://developers.freshdesk.com/api/#authentication","keyed":{"words":["freshdesk"],"value":"[A-Za-z0-9]{20}"}},"keyed":{"value":["[0-9A-Za-z]{20}",0,20,20,14,14,14],"within":48}}
{"rule":{"id":"friendli-token","name":"FriendliAI personal API token","provider":"FriendliAI","family":"ai","severity":"low","confidence":"high","rotation":"friendliai","pattern":"flp_[A-Za-z0-9]{46}","docs":"https://docs.friendli.ai/reference/authentication"},"literals":["flp_"],"pattern":["flp_[0-9A-Za-z]{46}",0,50,50,12,15,14]}
{"rule":{"id":"fullstory-api-key","name":"FullStory API key","provider":"FullStory","family":"monitoring","severity":"medium","confidence":"high","rotation":"fullstory","pattern":"(?:na1\\\\.|eu1\\\\.)[A-Za-z0-9+/]{18,218}={0,2}","docs":"https://developer.fullstory.com/"},"literals":["na1.","eu1."],"pattern":["(?:na1\\\\.|eu1\\\\.)[\\\\+\\\\/-9A-Za-z]{18,218}={0,2}",0,22,224,156,157,21]}
{"rule":{"id":"gemfury-token","name":"Gemfury token","provider":"Gemfury","family":"package-registry","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://gemfury.com/help/tokens/","entropy":3.2,"keyed":{"words":["gemfury","fury_token","gemfury_token","fury_auth","fury_deploy_token"],"value":"[A-Za-z0-9]{20,32}"}},"keyed":{"value":["[0-9A-Za-z]{20,32}",0,20,32,14,14,14],"within":48}}
{"rule":{"id":"generic-password","name":"Password","provider":"Generic","family":"generic","severity":"high","confidence":"medium","rotation":"generic","detector":"assignment"},"literals":["pass","pwd","psw","kennwort","contrase","senha","wachtwoord","parola","pw:","pw=","_pw","pw ","pword","login","identified"," -u"," --user"," --proxy-user"," -p"," -a "," -w ",":5432:",":5433:",":3306:"]}
{"rule":{"id":"generic-secret","name":"Secret assigned to a name that says so","provider":"Generic","family":"generic","severity":"high","confidence":"medium","rotation":"generic","detector":"assignment"},"literals":["secret"]}
{"rule":{"id":"generic-token","name":"Token assigned to a name that says so","provider":"Generic","family":"generic","severity":"high","confidence":"medium","rotation":"generic","detector":"assignment"},"literals":["token","ticket"]}
{"rule":{"id":"generic-api-key","name":"API key or access key assigned to a name that says so","provider":"Generic","family":"generic","severity":"high","confidence":"medium","rotation":"generic","detector":"assignment"},"literals":["key"]}
{"rule":{"id":"generic-key","name":"Value of a key that may open something","provider":"Generic","family":"generic","severity":"medium","confidence":"low","rotation":"generic","detector":"assignment"},"literals":["key"]}
{"rule":{"id":"generic-credential","name":"Credential assigned to a name that says so","provider":"Generic","family":"generic","severity":"high","confidence":"medium","rotation":"generic","detector":"assignment"},"literals":["auth","cred"]}
{"rule":{"id":"otp-secret","name":"Seed of one-time passwords","provider":"Generic","family":"generic","severity":"high","confidence":"medium","rotation":"generic","detector":"assignment"},"literals":["otp","secret"]}
{"rule":{"id":"url-credentials","name":"Password in an address","provider":"Generic","family":"generic","severity":"high","confidence":"medium","rotation":"generic","detector":"assignment"},"literals":["://","@tcp(","@unix("]}
{"rule":{"id":"basic-auth","name":"User and password of HTTP Basic authentication","provider":"Generic","family":"generic","severity":"high","confidence":"medium","rotation":"generic","detector":"assignment"},"literals":["basic "]}
{"rule":{"id":"bearer-token","name":"Bearer token in a header","provider":"Generic","family":"generic","severity":"high","confidence":"medium","rotation":"generic","detector":"assignment"},"literals":["bearer "]}
{"rule":{"id":"kubernetes-secret-manifest","name":"Value of a Kubernetes Secret manifest","provider":"Kubernetes","family":"infrastructure","severity":"high","confidence":"low","rotation":"kubernetes","detector":"manifest","docs":"https://kubernetes.io/docs/concepts/configuration/secret/"}}
{"rule":{"id":"sops-plain-value","name":"Plain secret beside SOPS ciphertext","provider":"SOPS","family":"infrastructure","severity":"high","confidence":"low","rotation":"sops","detector":"manifest"}}
{"rule":{"id":"password-hash-shadow","name":"Password hash in a shadow or htpasswd line","provider":"Password hashes","family":"other","severity":"medium","confidence":"medium","rotation":"password-hash","pattern":":(\\\\$(?:apr1|1|5|6)\\\\$(?:rounds=\\\\d{3,9}\\\\$)?[./A-Za-z0-9]{4,16}\\\\$[./A-Za-z0-9]{22,86}|\\\\$y\\\\$[./A-Za-z0-9]{1,8}\\\\$[./A-Za-z0-9]{8,86}\\\\$[./A-Za-z0-9]{43}|\\\\$2y\\\\$\\\\d\\\\d\\\\$[./A-Za-z0-9]{53}|\\\\{SHA\\\\}[A-Za-z0-9+/]{27}=)"},"literals":[":$apr1$",":$6$",":$5$",":$1$",":$y$",":$2y$",":{sha}"],"pattern":[":(\\\\$(?:apr1|1|5|6)\\\\$(?:rounds=[0-9]{3,9}\\\\$)?[\\\\.-9A-Za-z]{4,16}\\\\$[\\\\.-9A-Za-z]{22,86}|\\\\$y\\\\$[\\\\.-9A-Za-z]{1,8}\\\\$[\\\\.-9A-Za-z]{8,86}\\\\$[\\\\.-9A-Za-z]{43}|\\\\$2y\\\\$[0-9][0-9]\\\\$[\\\\.-9A-Za-z]{53}|\\\\{SHA\\\\}[\\\\+\\\\/-9A-Za-z]{27}=)",1,31,143,158,159,160]}
{"rule":{"id":"password-hash-bcrypt","name":"bcrypt password hash","provider":"Password hashes","family":"other","severity":"low","confidence":"low","rotation":"password-hash","pattern":"\\\\$2[abxy]\\\\$\\\\d\\\\d\\\\$[./A-Za-z0-9]{53}"},"literals":["$2a$","$2b$","$2y$","$2x$"],"pattern":["\\\\$2[abxy]\\\\$[0-9][0-9]\\\\$[\\\\.-9A-Za-z]{53}",0,60,60,161,40,162]}
{"rule":{"id":"password-hash-argon2","name":"Argon2 password hash","provider":"Password hashes","family":"other","severity":"low","confidence":"low","rotation":"password-hash","pattern":"\\\\$argon2(?:id|i|d)\\\\$v=\\\\d\\\\d\\\\$m=\\\\d{1,8},t=\\\\d{1,4},p=\\\\d{1,3}\\\\$[A-Za-z0-9+/]{11,64}\\\\$[A-Za-z0-9+/]{22,88}"},"literals":["$argon2"],"pattern":["\\\\$argon2(?:id|i|d)\\\\$v=[0-9][0-9]\\\\$m=[0-9]{1,8},t=[0-9]{1,4},p=[0-9]{1,3}\\\\$[\\\\+\\\\/-9A-Za-z]{11,64}\\\\$[\\\\+\\\\/-9A-Za-z]{22,88}",0,60,192,163,40,24]}
{"rule":{"id":"private-key-pem","name":"Private key (PEM)","provider":"Private keys","family":"crypto-key","severity":"critical","confidence":"medium","rotation":"private-key","detector":"private-key"}}
{"rule":{"id":"private-key-openssh","name":"OpenSSH private key","provider":"Private keys","family":"crypto-key","severity":"critical","confidence":"medium","rotation":"ssh-key","detector":"private-key"}}
{"rule":{"id":"private-key-pgp","name":"PGP private key","provider":"Private keys","family":"crypto-key","severity":"critical","confidence":"medium","rotation":"pgp-key","detector":"private-key"}}
{"rule":{"id":"private-key-encrypted","name":"Encrypted private key","provider":"Private keys","family":"crypto-key","severity":"medium","confidence":"low","rotation":"private-key","detector":"private-key"}}
{"rule":{"id":"private-key-der","name":"Private key (DER)","provider":"Private keys","family":"crypto-key","severity":"critical","confidence":"medium","rotation":"private-key","detector":"private-key"}}
{"rule":{"id":"private-key-jwk","name":"JSON Web Key with private members","provider":"Private keys","family":"crypto-key","severity":"critical","confidence":"medium","rotation":"private-key","detector":"private-key","safe":["190edf59d5736c3b","a45404ae333dd955","5ccf2edb4f070f0b","8b1b17a9740c068a"]}}
{"rule":{"id":"private-key-xml","name":"RSA private key (XML)","provider":"Private keys","family":"crypto-key","severity":"critical","confidence":"medium","rotation":"private-key","detector":"private-key"}}
{"rule":{"id":"private-key-putty","name":"PuTTY private key","provider":"Private keys","family":"crypto-key","severity":"critical","confidence":"medium","rotation":"ssh-key","detector":"private-key"}}
{"rule":{"id":"keystore-pkcs12","name":"PKCS#12 key store","provider":"Private keys","family":"crypto-key","severity":"high","confidence":"medium","rotation":"keystore","detector":"private-key"}}
{"rule":{"id":"keystore-java","name":"Java key store","provider":"Private keys","family":"crypto-key","severity":"high","confidence":"medium","rotation":"keystore","detector":"private-key"}}
{"rule":{"id":"kerberos-keytab","name":"Kerberos keytab","provider":"Private keys","family":"crypto-key","severity":"critical","confidence":"medium","rotation":"keystore","detector":"private-key"}}
{"rule":{"id":"age-identity","name":"age identity","provider":"Private keys","family":"crypto-key","severity":"critical","confidence":"high","rotation":"age-key","pattern":"AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}","checksum":"bech32","safe":["789eb04ae4c00984"]},"literals":["age-secret-key-1"],"pattern":["AGE\\\\-SECRET\\\\-KEY\\\\-1[02-9AC-HJ-NP-Z]{58}",0,74,74,164,1,165]}
{"rule":{"id":"age-post-quantum-identity","name":"age identity (post-quantum)","provider":"Private keys","family":"crypto-key","severity":"critical","confidence":"high","rotation":"age-key","pattern":"AGE-SECRET-KEY-PQ-1[02-9AC-HJ-NP-Z]{58}","checksum":"bech32","safe":["20b2864707ce45af"]},"literals":["age-secret-key-pq-1"],"pattern":["AGE\\\\-SECRET\\\\-KEY\\\\-PQ\\\\-1[02-9AC-HJ-NP-Z]{58}",0,77,77,164,1,165]}
{"rule":{"id":"wireguard-private-key","name":"WireGuard private key","provider":"Private keys","family":"crypto-key","severity":"critical","confidence":"high","rotation":"wireguard","pattern":"(?i:private[_-]?key)[\\"']?[ \\\\t]{0,8}[=:][ \\\\t]{0,8}[\\"']?([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)","safe":["ea1ca3e25b35a51e"]},"literals":["privatekey","private_key","private-key"],"pattern":["[Pp][Rr][Ii][Vv][Aa][Tt][Ee][\\\\-_]?[Kk][Ee][Yy][\\"']?[\\\\x09 ]{0,8}[:=][\\\\x09 ]{0,8}[\\"']?([\\\\+\\\\/-9A-Za-z]{42}[048AEIMQUYcgkosw]=)",1,55,74,166,167,25]}
{"rule":{"id":"wireguard-preshared-key","name":"WireGuard preshared key","provider":"Private keys","family":"crypto-key","severity":"medium","confidence":"high","rotation":"wireguard","pattern":"(?i:preshared[_-]?key)[\\"']?[ \\\\t]{0,8}[=:][ \\\\t]{0,8}[\\"']?([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)"},"literals":["presharedkey","preshared_key","preshared-key"],"pattern":["[Pp][Rr][Ee][Ss][Hh][Aa][Rr][Ee][Dd][\\\\-_]?[Kk][Ee][Yy][\\"']?[\\\\x09 ]{0,8}[:=][\\\\x09 ]{0,8}[\\"']?([\\\\+\\\\/-9A-Za-z]{42}[048AEIMQUYcgkosw]=)",1,57,76,166,167,25]}
{"rule":{"id":"geoapify-key","name":"Geoapify API key","provider":"Geoapify","family":"maps","severity":"low","confidence":"medium","rotation":"geoapify","docs":"https://www.geoapify.com/","keyed":{"words":["geoapify"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"git-credentials-url","name":"Credential in a git remote URL","provider":"git","family":"vcs","severity":"high","confidence":"high","rotation":"basic-auth","pattern":"https?://(?:[A-Za-z0-9._%+-]{0,64}:)?([A-Za-z0-9._~!$&()*+,;=%-]{12,220})@(?:github\\\\.com|gitlab\\\\.com|bitbucket\\\\.org|codeberg\\\\.org|dev\\\\.azure\\\\.com)","docs":"https://git-scm.com/docs/git-credential-store","before":256,"secret":1,"entropy":3},"literals":["@github.com","@gitlab.com","@bitbucket.org","@codeberg.org","@dev.azure.com"],"pattern":["https?:\\\\/\\\\/(?:[%\\\\+\\\\-\\\\.0-9A-Z_a-z]{0,64}:)?([!\\\\$-&\\\\(-\\\\.0-9;=A-Z_a-z~]{12,220})@(?:github\\\\.com|gitlab\\\\.com|bitbucket\\\\.org|codeberg\\\\.org|dev\\\\.azure\\\\.com)",1,30,307,168,119,169]}
{"rule":{"id":"gitea-access-token","name":"Gitea or Forgejo access token","provider":"Gitea and Forgejo","family":"vcs","severity":"high","confidence":"medium","rotation":"gitea-forgejo","docs":"https://docs.gitea.com/development/api-usage","keyed":{"words":["gitea","forgejo","codeberg","gitea_token"],"value":"[a-f0-9]{40}"}},"keyed":{"value":["[0-9a-f]{40}",0,40,40,10,10,10],"within":48}}
{"rule":{"id":"gitee-access-token","name":"Gitee access token","provider":"Gitee","family":"vcs","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://gitee.com/api/v5/swagger","keyed":{"words":["gitee","gitee_token","gitee_access_token"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"gitguardian-api-key","name":"GitGuardian API key","provider":"GitGuardian","family":"infrastructure","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://docs.gitguardian.com/","keyed":{"words":["gitguardian","gitguardian_api_key","ggshield"],"value":"[A-Fa-f0-9]{64,80}"}},"keyed":{"value":["[0-9A-Fa-f]{64,80}",0,64,80,44,44,44],"within":48}}
{"rule":{"id":"github-personal-access-token","name":"GitHub personal access token (classic)","provider":"GitHub","family":"vcs","severity":"critical","confidence":"high","rotation":"github","pattern":"ghp_[A-Za-z0-9]{36}","checksum":"github-crc32","docs":"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation"},"literals":["ghp_"],"pattern":["ghp_[0-9A-Za-z]{36}",0,40,40,12,63,14]}
{"rule":{"id":"github-oauth-token","name":"GitHub OAuth app access token","provider":"GitHub","family":"vcs","severity":"high","confidence":"high","rotation":"github","pattern":"gho_[A-Za-z0-9]{36}","checksum":"github-crc32","docs":"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation","safe":["bc3ae723f57c6b9e"]},"literals":["gho_"],"pattern":["gho_[0-9A-Za-z]{36}",0,40,40,12,63,14]}
{"rule":{"id":"github-user-to-server-token","name":"GitHub App user-to-server token","provider":"GitHub","family":"vcs","severity":"high","confidence":"high","rotation":"github","pattern":"ghu_[A-Za-z0-9]{36}","checksum":"github-crc32","docs":"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation","safe":["82e74299544e0073"]},"literals":["ghu_"],"pattern":["ghu_[0-9A-Za-z]{36}",0,40,40,12,63,14]}
{"rule":{"id":"github-installation-token","name":"GitHub App installation token","provider":"GitHub","family":"vcs","severity":"high","confidence":"high","rotation":"github","pattern":"ghs_[A-Za-z0-9]{36}","checksum":"github-crc32","docs":"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation","safe":["797c0ce414586cc8"]},"literals":["ghs_"],"pattern":["ghs_[0-9A-Za-z]{36}",0,40,40,12,63,14]}
{"rule":{"id":"github-installation-token-long","name":"GitHub App installation token (long form)","provider":"GitHub","family":"vcs","severity":"high","confidence":"high","rotation":"github","pattern":"ghs_[A-Za-z0-9_-]{37,1000}(?:\\\\.[A-Za-z0-9_-]{20,1200}){0,2}","docs":"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation","after":3000},"literals":["ghs_"],"pattern":["ghs_[\\\\-0-9A-Z_a-z]{37,1000}(?:\\\\.[\\\\-0-9A-Z_a-z]{20,1200}){0,2}",0,41,3406,5,63,7]}
{"rule":{"id":"github-refresh-token","name":"GitHub App refresh token","provider":"GitHub","family":"vcs","severity":"high","confidence":"high","rotation":"github","pattern":"ghr_[A-Za-z0-9]{36,76}","docs":"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation","safe":["6d7fa4e64d4b1f3e"]},"literals":["ghr_"],"pattern":["ghr_[0-9A-Za-z]{36,76}",0,40,80,12,63,14]}
{"rule":{"id":"github-fine-grained-pat","name":"GitHub fine-grained personal access token","provider":"GitHub","family":"vcs","severity":"critical","confidence":"high","rotation":"github","pattern":"github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}","docs":"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation"},"literals":["github_pat_"],"pattern":["github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}",0,93,93,12,63,14]}
{"rule":{"id":"github-legacy-token","name":"GitHub token from before April 2021","provider":"GitHub","family":"vcs","severity":"critical","confidence":"medium","rotation":"github","docs":"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation","keyed":{"words":["github_token","gh_token","github_pat","github_secret","github_api_token","github_api_key","github_access_token"],"value":"[a-f0-9]{40}"}},"keyed":{"value":["[0-9a-f]{40}",0,40,40,10,10,10],"within":48}}
{"rule":{"id":"github-oauth-client-secret","name":"GitHub OAuth app client secret","provider":"GitHub","family":"vcs","severity":"high","confidence":"medium","rotation":"github","docs":"https://docs.github.com/en/apps/oauth-apps","keyed":{"words":["github_client_secret","github_oauth_client_secret","github_app_secret","github_oauth_secret","gh_client_secret"],"value":"[a-f0-9]{40}"}},"keyed":{"value":["[0-9a-f]{40}",0,40,40,10,10,10],"within":48}}
{"rule":{"id":"github-secret-scanning-sample","name":"GitHub secret scanning test token","provider":"GitHub","family":"vcs","severity":"low","confidence":"low","rotation":"github","pattern":"secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_[A-Za-z0-9]{5}","docs":"https://docs.github.com/en/code-security/secret-scanning"},"literals":["secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_"],"pattern":["secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_[0-9A-Za-z]{5}",0,55,55,12,9,14]}
{"rule":{"id":"github-runner-registration-token","name":"GitHub Actions runner registration token","provider":"GitHub","family":"ci","severity":"high","confidence":"medium","rotation":"github","docs":"https://docs.github.com/en/rest/actions/self-hosted-runners","keyed":{"words":["runner_token","actions_runner","runner_registration_token","config.sh"],"value":"A[A-Z0-9]{28}","within":128}},"keyed":{"value":["A[0-9A-Z]{28}",0,29,29,2,1,2],"within":128}}
{"rule":{"id":"gitlab-pat-routable","name":"GitLab access token (routable form)","provider":"GitLab","family":"vcs","severity":"critical","confidence":"high","rotation":"gitlab","pattern":"glpat-[A-Za-z0-9_-]{20,300}\\\\.(?:[0-9a-z]{2}\\\\.)?[0-9a-z]{9}","checksum":"gitlab-routable","docs":"https://docs.gitlab.com/api/personal_access_tokens/"},"literals":["glpat-"],"pattern":["glpat\\\\-[\\\\-0-9A-Z_a-z]{20,300}\\\\.(?:[0-9a-z]{2}\\\\.)?[0-9a-z]{9}",0,36,319,5,63,23]}
{"rule":{"id":"gitlab-pat-routable-versioned","name":"GitLab access token (routable form with version)","provider":"GitLab","family":"vcs","severity":"critical","confidence":"high","rotation":"gitlab","pattern":"glpat-[A-Za-z0-9_-]{16,300}\\\\.[0-9]{2}\\\\.[A-Za-z0-9]{7,9}","checksum":"gitlab-routable","docs":"https://docs.gitlab.com/security/tokens/"},"literals":["glpat-"],"pattern":["glpat\\\\-[\\\\-0-9A-Z_a-z]{16,300}\\\\.[0-9]{2}\\\\.[0-9A-Za-z]{7,9}",0,33,319,5,63,14]}
{"rule":{"id":"gitlab-personal-access-token","name":"GitLab Personal, project, group or impersonation access token","provider":"GitLab","family":"vcs","severity":"critical","confidence":"high","rotation":"gitlab","pattern":"glpat-[A-Za-z0-9_-]{20,22}","docs":"https://docs.gitlab.com/api/personal_access_tokens/"},"literals":["glpat-"],"pattern":["glpat\\\\-[\\\\-0-9A-Z_a-z]{20,22}",0,26,28,7,63,7]}
{"rule":{"id":"gitlab-personal-access-token-legacy","name":"GitLab access token without a prefix","provider":"GitLab","family":"vcs","severity":"critical","confidence":"medium","rotation":"gitlab","docs":"https://docs.gitlab.com/security/tokens/","entropy":3.2,"keyed":{"words":["gitlab_token","gitlab_api_token","gitlab_private_token","private_token","gitlab_pat","gitlab_access_token","gitlab_secret"],"value":"[A-Za-z0-9_-]{20}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{20}",0,20,20,7,7,7],"within":48}}
{"rule":{"id":"gitlab-deploy-token","name":"GitLab deploy token","provider":"GitLab","family":"vcs","severity":"high","confidence":"high","rotation":"gitlab","pattern":"gldt-[A-Za-z0-9_-]{20,50}","docs":"https://docs.gitlab.com/user/project/deploy_tokens/"},"literals":["gldt-"],"pattern":["gldt\\\\-[\\\\-0-9A-Z_a-z]{20,50}",0,25,55,7,63,7]}
{"rule":{"id":"gitlab-feature-flags-client-token","name":"GitLab Feature flags client token","provider":"GitLab","family":"vcs","severity":"low","confidence":"high","rotation":"gitlab","pattern":"glffct-[A-Za-z0-9_-]{20}","docs":"https://docs.gitlab.com/operations/feature_flags/"},"literals":["glffct-"],"pattern":["glffct\\\\-[\\\\-0-9A-Z_a-z]{20}",0,27,27,7,63,7]}
{"rule":{"id":"gitlab-feed-token","name":"GitLab feed token","provider":"GitLab","family":"vcs","severity":"low","confidence":"high","rotation":"gitlab","pattern":"glft-[A-Za-z0-9_-]{20,80}","docs":"https://docs.gitlab.com/user/profile/contributions_calendar/"},"literals":["glft-"],"pattern":["glft\\\\-[\\\\-0-9A-Z_a-z]{20,80}",0,25,85,7,63,7]}
{"rule":{"id":"gitlab-incoming-mail-token","name":"GitLab incoming mail token","provider":"GitLab","family":"vcs","severity":"medium","confidence":"high","rotation":"gitlab","pattern":"glimt-[A-Za-z0-9_-]{25}","docs":"https://docs.gitlab.com/security/tokens/"},"literals":["glimt-"],"pattern":["glimt\\\\-[\\\\-0-9A-Z_a-z]{25}",0,31,31,7,63,7]}
{"rule":{"id":"gitlab-kubernetes-agent-token","name":"GitLab agent for Kubernetes token","provider":"GitLab","family":"vcs","severity":"critical","confidence":"high","rotation":"gitlab","pattern":"glagent-[A-Za-z0-9_-]{50,1024}(?:\\\\.[0-9a-z]{2}\\\\.[0-9a-z]{7,9})?","checksum":"gitlab-routable","docs":"https://docs.gitlab.com/user/clusters/agent/work_with_agent/","after":1100},"literals":["glagent-"],"pattern":["glagent\\\\-[\\\\-0-9A-Z_a-z]{50,1024}(?:\\\\.[0-9a-z]{2}\\\\.[0-9a-z]{7,9})?",0,58,1045,5,63,7]}
{"rule":{"id":"gitlab-oauth-application-secret","name":"GitLab OAuth application secret","provider":"GitLab","family":"vcs","severity":"high","confidence":"high","rotation":"gitlab","pattern":"gloas-[A-Za-z0-9_-]{64}","docs":"https://docs.gitlab.com/integration/oauth_provider/"},"literals":["gloas-"],"pattern":["gloas\\\\-[\\\\-0-9A-Z_a-z]{64}",0,70,70,7,63,7]}
{"rule":{"id":"gitlab-scim-token","name":"GitLab SCIM token","provider":"GitLab","family":"vcs","severity":"critical","confidence":"high","rotation":"gitlab","pattern":"glsoat-[A-Za-z0-9_-]{20,60}","docs":"https://docs.gitlab.com/user/group/saml_sso/scim_setup/"},"literals":["glsoat-"],"pattern":["glsoat\\\\-[\\\\-0-9A-Z_a-z]{20,60}",0,27,67,7,63,7]}
{"rule":{"id":"gitlab-session-cookie","name":"GitLab session cookie","provider":"GitLab","family":"vcs","severity":"high","confidence":"high","rotation":"gitlab","pattern":"_gitlab_session=([a-z0-9]{32})","docs":"https://docs.gitlab.com/security/tokens/","secret":1},"literals":["_gitlab_session="],"pattern":["_gitlab_session=([0-9a-z]{32})",1,48,48,170,171,23]}
{"rule":{"id":"gitlab-workspace-token","name":"GitLab workspace token","provider":"GitLab","family":"vcs","severity":"medium","confidence":"high","rotation":"gitlab","pattern":"glwt-[A-Za-z0-9_-]{20,200}","docs":"https://docs.gitlab.com/security/tokens/"},"literals":["glwt-"],"pattern":["glwt\\\\-[\\\\-0-9A-Z_a-z]{20,200}",0,25,205,7,63,7]}
{"rule":{"id":"gitlab-ci-job-token","name":"GitLab CI/CD job token","provider":"GitLab","family":"ci","severity":"medium","confidence":"high","rotation":"gitlab","pattern":"glcbt-(?:[0-9a-zA-Z]{1,5}_)?[A-Za-z0-9_-]{20,300}(?:\\\\.[0-9a-z]{2}\\\\.?[0-9a-z]{7,9})?","checksum":"gitlab-routable","docs":"https://docs.gitlab.com/ci/jobs/ci_job_token/"},"literals":["glcbt-"],"pattern":["glcbt\\\\-(?:[0-9A-Za-z]{1,5}_)?[\\\\-0-9A-Z_a-z]{20,300}(?:\\\\.[0-9a-z]{2}\\\\.?[0-9a-z]{7,9})?",0,26,325,5,63,7]}
{"rule":{"id":"gitlab-pipeline-trigger-token","name":"GitLab pipeline trigger token","provider":"GitLab","family":"ci","severity":"high","confidence":"high","rotation":"gitlab","pattern":"glptt-[A-Za-z0-9_-]{40}","docs":"https://docs.gitlab.com/ci/triggers/"},"literals":["glptt-"],"pattern":["glptt\\\\-[\\\\-0-9A-Z_a-z]{40}",0,46,46,7,63,7]}
{"rule":{"id":"gitlab-runner-authentication-token","name":"GitLab runner authentication token","provider":"GitLab","family":"ci","severity":"high","confidence":"high","rotation":"gitlab","pattern":"glrt-(?:t[0-9]_)?[A-Za-z0-9_-]{20,300}(?:\\\\.[0-9a-z]{2}(?:\\\\.?[0-9a-z]{7}))?","checksum":"gitlab-routable","docs":"https://docs.gitlab.com/api/runners/"},"literals":["glrt-"],"pattern":["glrt\\\\-(?:t[0-9]_)?[\\\\-0-9A-Z_a-z]{20,300}(?:\\\\.[0-9a-z]{2}\\\\.?[0-9a-z]{7})?",0,25,319,5,63,7]}
{"rule":{"id":"gitlab-runner-registration-token","name":"GitLab runner registration token (deprecated)","provider":"GitLab","family":"ci","severity":"high","confidence":"high","rotation":"gitlab","pattern":"GR1348941[A-Za-z0-9_-]{20}","docs":"https://docs.gitlab.com/api/runners/"},"literals":["GR1348941"],"pattern":["GR1348941[\\\\-0-9A-Z_a-z]{20}",0,29,29,7,172,7]}
{"rule":{"id":"gitlab-runner-token-via-registration","name":"GitLab runner token created through a registration token","provider":"GitLab","family":"ci","severity":"high","confidence":"high","rotation":"gitlab","pattern":"glrtr-[A-Za-z0-9_-]{20,300}(?:\\\\.[0-9a-z]{2}\\\\.?[0-9a-z]{7})?","checksum":"gitlab-routable","docs":"https://docs.gitlab.com/api/runners/"},"literals":["glrtr-"],"pattern":["glrtr\\\\-[\\\\-0-9A-Z_a-z]{20,300}(?:\\\\.[0-9a-z]{2}\\\\.?[0-9a-z]{7})?",0,26,317,5,63,7]}
{"rule":{"id":"gitter-access-token","name":"Gitter access token","provider":"Gitter","family":"messaging","severity":"low","confidence":"medium","rotation":"gitter","keyed":{"words":["gitter"],"value":"[A-Za-z0-9_-]{40}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{40}",0,40,40,7,7,7],"within":48}}
{"rule":{"id":"gocardless-api-token","name":"GoCardless access token","provider":"GoCardless","family":"payments","severity":"critical","confidence":"high","rotation":"gocardless","docs":"https://developer.gocardless.com/","keyed":{"words":["gocardless","gc_access_token"],"value":"(?:live|sandbox)_[A-Za-z0-9_-]{37,43}"}},"keyed":{"value":["(?:live|sandbox)_[\\\\-0-9A-Z_a-z]{37,43}",0,42,51,7,173,7],"within":48}}
{"rule":{"id":"gogs-access-token","name":"Gogs access token","provider":"Gogs","family":"vcs","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://gogs.io/docs","keyed":{"words":["gogs","gogs_token"],"value":"[a-z0-9]{40}"}},"keyed":{"value":["[0-9a-z]{40}",0,40,40,23,23,23],"within":48}}
{"rule":{"id":"looker-client-secret","name":"Google Looker API3 client secret","provider":"Google Looker","family":"saas","severity":"high","confidence":"medium","rotation":"google-looker","docs":"https://cloud.google.com/looker/docs/api-auth","keyed":{"words":["looker"],"value":"[A-Za-z0-9]{24}"}},"keyed":{"value":["[0-9A-Za-z]{24}",0,24,24,14,14,14],"within":48}}
{"rule":{"id":"google-fcm-server-key","name":"Google firebase Cloud Messaging legacy server key","provider":"Google","family":"messaging","severity":"high","confidence":"high","rotation":"google","pattern":"AAAA[A-Za-z0-9_-]{7}:[A-Za-z0-9_-]{140}","docs":"https://firebase.google.com/docs/cloud-messaging"},"literals":["AAAA"],"pattern":["AAAA[\\\\-0-9A-Z_a-z]{7}:[\\\\-0-9A-Z_a-z]{140}",0,152,152,174,1,7]}
{"rule":{"id":"google-chat-webhook","name":"Google chat space webhook URL","provider":"Google","family":"messaging","severity":"low","confidence":"high","rotation":"google","pattern":"chat\\\\.googleapis\\\\.com/v1/spaces/[A-Za-z0-9_-]{8,16}/messages\\\\?(?:key=AIza[A-Za-z0-9_-]{35}&)?token=([A-Za-z0-9_%-]{40,60})","docs":"https://developers.google.com/workspace/chat/quickstart/webhooks"},"literals":["chat.googleapis.com/v1/spaces/"],"pattern":["chat\\\\.googleapis\\\\.com\\\\/v1\\\\/spaces\\\\/[\\\\-0-9A-Z_a-z]{8,16}\\\\/messages\\\\?(?:key=AIza[\\\\-0-9A-Z_a-z]{35}&)?token=([%\\\\-0-9A-Z_a-z]{40,60})",1,94,166,175,85,176]}
{"rule":{"id":"google-maps-api-key","name":"Google Maps Platform API key","provider":"Google","family":"maps","severity":"medium","confidence":"high","rotation":"google","docs":"https://developers.google.com/maps/api-security-best-practices","keyed":{"words":["gmaps","google_maps","maps_api_key","maps_key","maps.googleapis.com"],"value":"AIza[A-Za-z0-9_-]{35}","within":96}},"keyed":{"value":["AIza[\\\\-0-9A-Z_a-z]{35}",0,39,39,7,1,7],"within":96}}
{"rule":{"id":"google-recaptcha-secret","name":"Google reCAPTCHA secret key","provider":"Google","family":"other","severity":"medium","confidence":"medium","rotation":"google","pattern":"(?:6Lc|6Ld|6Le|6Lf)[A-Za-z0-9_-]{37}","docs":"https://www.google.com/recaptcha/admin"},"literals":["6Lc","6Ld","6Le","6Lf"],"pattern":["(?:6Lc|6Ld|6Le|6Lf)[\\\\-0-9A-Z_a-z]{37}",0,40,40,7,177,7]}
{"rule":{"id":"gcp-api-key","name":"Google API key","provider":"Google","family":"cloud","severity":"medium","confidence":"high","rotation":"google","pattern":"AIza[A-Za-z0-9_-]{35}","docs":"https://cloud.google.com/docs/authentication/api-keys","safe":["f56e323494a6ffc2"]},"literals":["AIza"],"pattern":["AIza[\\\\-0-9A-Z_a-z]{35}",0,39,39,7,1,7]}
{"rule":{"id":"google-ai-studio-key","name":"Google AI Studio (Gemini) API key","provider":"Google","family":"ai","severity":"high","confidence":"high","rotation":"google","docs":"https://ai.google.dev/gemini-api/docs/api-key","keyed":{"words":["gemini","generativelanguage","google_ai_studio","google_genai","palm_api","google_generative_ai"],"value":"AIza[A-Za-z0-9_-]{35}"}},"keyed":{"value":["AIza[\\\\-0-9A-Z_a-z]{35}",0,39,39,7,1,7],"within":48}}
{"rule":{"id":"gcp-gemini-bound-key","name":"Google API key bound to a service account","provider":"Google","family":"ai","severity":"high","confidence":"high","rotation":"google","pattern":"AQ\\\\.Ab8RN6[A-Za-z0-9_-]{44}","docs":"https://cloud.google.com/docs/authentication/api-keys"},"literals":["AQ.Ab8RN6"],"pattern":["AQ\\\\.Ab8RN6[\\\\-0-9A-Z_a-z]{44}",0,53,53,5,1,7]}
{"rule":{"id":"gcp-oauth-access-token","name":"Google OAuth access token","provider":"Google","family":"cloud","severity":"high","confidence":"high","rotation":"google","pattern":"ya29\\\\.[A-Za-z0-9_-]{20,2000}","docs":"https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke","after":2100},"literals":["ya29."],"pattern":["ya29\\\\.[\\\\-0-9A-Z_a-z]{20,2000}",0,25,2005,5,178,7]}
{"rule":{"id":"gcp-oauth-refresh-token","name":"Google OAuth refresh token","provider":"Google","family":"cloud","severity":"high","confidence":"high","rotation":"google","pattern":"1//0[A-Za-z0-9_-]{60,250}","docs":"https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke"},"literals":["1//0"],"pattern":["1\\\\/\\\\/0[\\\\-0-9A-Z_a-z]{60,250}",0,64,254,71,179,7]}
{"rule":{"id":"gcp-oauth-client-id","name":"Google OAuth client ID","provider":"Google","family":"cloud","severity":"low","confidence":"high","rotation":"google","pattern":"[0-9]{6,14}-[a-z0-9]{32}\\\\.apps\\\\.googleusercontent\\\\.com","docs":"https://support.google.com/cloud/answer/6158849","before":48,"publishable":true,"pair":{"with":"gcp-oauth-client-secret","within":1024}},"literals":[".apps.googleusercontent.com"],"pattern":["[0-9]{6,14}\\\\-[0-9a-z]{32}\\\\.apps\\\\.googleusercontent\\\\.com",0,66,74,180,42,181]}
{"rule":{"id":"gcp-oauth-client-secret","name":"Google OAuth client secret","provider":"Google","family":"cloud","severity":"high","confidence":"high","rotation":"google","pattern":"GOCSPX-[A-Za-z0-9_-]{28}","docs":"https://support.google.com/cloud/answer/6158849","pair":{"with":"gcp-oauth-client-id","within":1024}},"literals":["GOCSPX-"],"pattern":["GOCSPX\\\\-[\\\\-0-9A-Z_a-z]{28}",0,35,35,7,172,7]}
{"rule":{"id":"gcp-oauth-client-secret-legacy","name":"Google OAuth client secret (before the GOCSPX prefix)","provider":"Google","family":"cloud","severity":"high","confidence":"medium","rotation":"google","docs":"https://support.google.com/cloud/answer/6158849","keyed":{"words":["google_client_secret","google_oauth_secret","google_oauth_client_secret","google_secret","googleusercontent.com","gcp_client_secret","gmail_client_secret","youtube_client_secret"],"value":"[A-Za-z0-9_-]{24}","within":80},"pair":{"with":"gcp-oauth-client-id","within":1024}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{24}",0,24,24,7,7,7],"within":80}}
{"rule":{"id":"gcp-application-default-credentials","name":"Google application default credentials (authorized_user)","provider":"Google","family":"cloud","severity":"critical","confidence":"high","rotation":"google-cloud","pattern":"\\"client_secret\\"\\\\s{0,4}:\\\\s{0,4}\\"([A-Za-z0-9_-]{10,60})\\",\\\\s{0,12}(?:\\"quota_project_id\\"\\\\s{0,4}:\\\\s{0,4}\\"[^\\"]{0,64}\\",\\\\s{0,12})?\\"refresh_token\\"\\\\s{0,4}:\\\\s{0,4}\\"1//[A-Za-z0-9_-]{20,200}\\"","docs":"https://cloud.google.com/docs/authentication/application-default-credentials","after":640,"secret":1},"literals":["\\"client_secret\\""],"pattern":["\\"client_secret\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}\\"([\\\\-0-9A-Z_a-z]{10,60})\\",[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,12}(?:\\"quota_project_id\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}\\"[\\\\x00-!#-\\\\xff]{0,64}\\",[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,12})?\\"refresh_token\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}\\"1\\\\/\\\\/[\\\\-0-9A-Z_a-z]{20,200}\\"",1,70,434,50,74,74]}
{"rule":{"id":"gcp-service-account-key","name":"Google Cloud service account key","provider":"Google","family":"cloud","severity":"critical","confidence":"high","rotation":"google-cloud","pattern":"\\"private_key_id\\"\\\\s{0,8}:\\\\s{0,8}\\"[^\\"\\\\s]{1,64}\\",\\\\s{0,12}\\"private_key\\"\\\\s{0,8}:\\\\s{0,8}\\"(-----BEGIN (?:RSA )?PRIVATE KEY-----[^\\"]{64,4000})\\"","docs":"https://cloud.google.com/iam/docs/keys-create-delete","after":4400,"secret":1},"literals":["\\"private_key_id\\""],"pattern":["\\"private_key_id\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}\\"[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-\\\\xff]{1,64}\\",[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,12}\\"private_key\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}\\"(\\\\-\\\\-\\\\-\\\\-\\\\-BEGIN (?:RSA )?PRIVATE KEY\\\\-\\\\-\\\\-\\\\-\\\\-[\\\\x00-!#-\\\\xff]{64,4000})\\"",1,128,4175,50,74,74]}
{"rule":{"id":"gcp-service-account-key-sorted","name":"Google Cloud service account key (members in order of name)","provider":"Google","family":"cloud","severity":"critical","confidence":"high","rotation":"google","pattern":"\\"private_key\\"\\\\s{0,8}:\\\\s{0,8}\\"(-----BEGIN (?:RSA )?PRIVATE KEY-----[^\\"]{64,4000})\\",\\\\s{0,12}\\"private_key_id\\"","docs":"https://cloud.google.com/docs/authentication/api-keys","after":4400,"secret":1},"literals":["\\"private_key\\""],"pattern":["\\"private_key\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}\\"(\\\\-\\\\-\\\\-\\\\-\\\\-BEGIN (?:RSA )?PRIVATE KEY\\\\-\\\\-\\\\-\\\\-\\\\-[\\\\x00-!#-\\\\xff]{64,4000})\\",[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,12}\\"private_key_id\\"",1,124,4092,50,74,74]}
{"rule":{"id":"gcp-storage-hmac-id","name":"Google Cloud Storage HMAC access ID","provider":"Google","family":"cloud","severity":"high","confidence":"medium","rotation":"google-cloud","pattern":"GOOG(?:1E[A-Z0-9]{55}|[A-Z0-9]{57}|[A-Z0-9]{20})","docs":"https://cloud.google.com/storage/docs/authentication/managing-hmackeys","entropy":3,"safe":["dbecdbff61bdb1ea"],"pair":{"with":"gcp-storage-hmac-secret","within":1024}},"literals":["GOOG"],"pattern":["GOOG(?:1E[0-9A-Z]{55}|[0-9A-Z]{57}|[0-9A-Z]{20})",0,24,61,2,172,2]}
{"rule":{"id":"gcp-storage-hmac-secret","name":"Google Cloud Storage HMAC secret","provider":"Google","family":"cloud","severity":"high","confidence":"high","rotation":"google-cloud","docs":"https://cloud.google.com/storage/docs/authentication/managing-hmackeys","safe":["8662fc2ab7d6d062"],"keyed":{"words":["gs_secret_access_key","gcs_secret","gcs_hmac","gcs_secret_access_key","storage.googleapis.com","hmac_secret"],"value":"[A-Za-z0-9+/]{40}"},"pair":{"with":"gcp-storage-hmac-id","within":1024}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{40}",0,40,40,24,24,24],"within":48}}
{"rule":{"id":"gradle-credentials","name":"Password in a Gradle credentials block","provider":"Gradle","family":"ci","severity":"medium","confidence":"medium","rotation":"registry-credential","pattern":"credentials\\\\s{0,4}\\\\{\\\\s{0,40}user(?:name|Name)?\\\\s{0,4}[= ]\\\\s{0,4}[\\"\\\\'][^\\"\\\\'\\\\n]{1,80}[\\"\\\\']\\\\s{0,40}password\\\\s{0,4}[= ]\\\\s{0,4}[\\"\\\\']([^\\"\\\\'$\\\\n]{3,120})[\\"\\\\']","docs":"https://docs.gradle.org/current/userguide/supported_repository_types.html","after":400,"secret":1},"literals":["credentials"],"pattern":["credentials[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}\\\\{[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,40}user(?:name|Name)?[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}[ =][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}[\\"'][\\\\x00-\\\\x09\\\\x0b-!#-&\\\\(-\\\\xff]{1,80}[\\"'][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,40}password[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}[ =][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}[\\"']([\\\\x00-\\\\x09\\\\x0b-!#%&\\\\(-\\\\xff]{3,120})[\\"']",1,34,334,50,85,87]}
{"rule":{"id":"develocity-access-key","name":"Gradle Enterprise (Develocity) access key","provider":"Gradle","family":"ci","severity":"medium","confidence":"medium","rotation":"gradle","pattern":"gradle_enterprise[a-z._-]{0,30}[:= \\"\\\\']{1,5}([a-z2-7]{52})","docs":"https://docs.gradle.org/current/userguide/supported_repository_types.html","secret":1},"literals":["gradle_enterprise"],"pattern":["gradle_enterprise[\\\\-\\\\._a-z]{0,30}[ \\"':=]{1,5}([2-7a-z]{52})",1,70,104,182,63,99]}
{"rule":{"id":"grafana-service-account-token","name":"Grafana service account token","provider":"Grafana","family":"monitoring","severity":"high","confidence":"high","rotation":"grafana","pattern":"glsa_[A-Za-z0-9]{32}_[a-fA-F0-9]{8}","checksum":"grafana-crc32","docs":"https://grafana.com/docs/grafana/latest/administration/service-accounts/"},"literals":["glsa_"],"pattern":["glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}",0,46,46,12,63,44]}
{"rule":{"id":"grafana-cloud-access-policy-token","name":"Grafana cloud access policy token","provider":"Grafana","family":"monitoring","severity":"high","confidence":"high","rotation":"grafana","pattern":"glc_eyJ[A-Za-z0-9+/]{35,397}={0,2}","docs":"https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/"},"literals":["glc_eyJ"],"pattern":["glc_eyJ[\\\\+\\\\/-9A-Za-z]{35,397}={0,2}",0,42,406,183,63,21]}
{"rule":{"id":"grafana-api-key-legacy","name":"Grafana API key (legacy)","provider":"Grafana","family":"monitoring","severity":"high","confidence":"high","rotation":"grafana","pattern":"eyJrIjoi[A-Za-z0-9+/]{38,380}={0,2}","docs":"https://grafana.com/docs/grafana/latest/administration/service-accounts/"},"literals":["eyJrIjoi"],"pattern":["eyJrIjoi[\\\\+\\\\/-9A-Za-z]{38,380}={0,2}",0,46,390,21,6,21]}
{"rule":{"id":"greptile-api-key","name":"Greptile API key","provider":"Greptile","family":"ai","severity":"medium","confidence":"medium","rotation":"greptile","keyed":{"words":["greptile","greptile_api_key"],"value":"[A-Za-z0-9+/]{48}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{48}",0,48,48,24,24,24],"within":48}}
{"rule":{"id":"groq-api-key","name":"Groq API key","provider":"Groq","family":"ai","severity":"medium","confidence":"high","rotation":"groq","pattern":"gsk_[A-Za-z0-9]{20}WGdyb[0-9A-Za-z]FY[A-Za-z0-9]{24}","docs":"https://console.groq.com/docs/api-keys"},"literals":["gsk_"],"pattern":["gsk_[0-9A-Za-z]{20}WGdyb[0-9A-Za-z]FY[0-9A-Za-z]{24}",0,56,56,12,63,14]}
{"rule":{"id":"groq-api-key-unmarked","name":"Groq API key (without the inner marker)","provider":"Groq","family":"ai","severity":"medium","confidence":"medium","rotation":"groq","pattern":"gsk_[A-Za-z0-9]{52}","docs":"https://console.groq.com/docs/api-keys","entropy":4},"literals":["gsk_"],"pattern":["gsk_[0-9A-Za-z]{52}",0,56,56,12,63,14]}
{"rule":{"id":"harness-token","name":"Harness personal or service account token","provider":"Harness","family":"ci","severity":"critical","confidence":"high","rotation":"harness","pattern":"[ps]at\\\\.[A-Za-z0-9_-]{22}\\\\.[a-f0-9]{24}\\\\.[A-Za-z0-9]{20}","docs":"https://developer.harness.io/docs/platform/automation/api/api-quickstart/"},"literals":["pat.","sat."],"pattern":["[ps]at\\\\.[\\\\-0-9A-Z_a-z]{22}\\\\.[0-9a-f]{24}\\\\.[0-9A-Za-z]{20}",0,72,72,5,184,14]}
{"rule":{"id":"boundary-token","name":"HashiCorp Boundary token","provider":"HashiCorp Boundary","family":"infrastructure","severity":"high","confidence":"high","rotation":"hashicorp","pattern":"at_[A-Za-z0-9]{10}_s1[A-Za-z0-9]{60,400}","docs":"https://developer.hashicorp.com/boundary/docs"},"literals":["at_"],"pattern":["at_[0-9A-Za-z]{10}_s1[0-9A-Za-z]{60,400}",0,76,416,12,13,14]}
{"rule":{"id":"hcp-client-secret","name":"HashiCorp HCP service principal client secret","provider":"HashiCorp","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"hashicorp","docs":"https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal","keyed":{"words":["hcp_client_secret","hcp_secret","hashicorp_client_secret"],"value":"[A-Za-z0-9_-]{64}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{64}",0,64,64,7,7,7],"within":48}}
{"rule":{"id":"consul-acl-token","name":"HashiCorp ACL token","provider":"HashiCorp","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"hashicorp-consul","docs":"https://developer.hashicorp.com/consul/docs/security/acl","keyed":{"words":["consul_http_token","consul_token","x_consul_token","consul_acl_token","consul_master_token"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"nomad-acl-token","name":"HashiCorp ACL token","provider":"HashiCorp","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"hashicorp-nomad","docs":"https://developer.hashicorp.com/nomad/docs/secure/acl","keyed":{"words":["nomad_token","x_nomad_token","nomad_acl_token"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"hasura-admin-secret","name":"Hasura admin secret","provider":"Hasura","family":"database","severity":"critical","confidence":"medium","rotation":"hasura","docs":"https://hasura.io/docs/","entropy":3,"keyed":{"words":["x_hasura_admin_secret","hasura_graphql_admin_secret","hasura_admin_secret"],"value":"[A-Za-z0-9]{32,64}"}},"keyed":{"value":["[0-9A-Za-z]{32,64}",0,32,64,14,14,14],"within":48}}
{"rule":{"id":"hcaptcha-secret","name":"hCaptcha secret key","provider":"hCaptcha","family":"identity","severity":"medium","confidence":"high","rotation":"api-key","docs":"https://docs.hcaptcha.com/","keyed":{"words":["hcaptcha","hcaptcha_secret","hcaptcha_secret_key"],"value":"(?:0x[a-fA-F0-9]{40}|ES_[a-f0-9]{32})"}},"keyed":{"value":["0x[0-9A-Fa-f]{40}|ES_[0-9a-f]{32}",0,35,42,185,186,44],"within":48}}
{"rule":{"id":"helicone-api-key","name":"Helicone API key","provider":"Helicone","family":"ai","severity":"medium","confidence":"high","rotation":"api-key","pattern":"(?:sk|pk)-helicone-(?:cp-|eu-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}","docs":"https://docs.helicone.ai/"},"literals":["sk-helicone-","pk-helicone-"],"pattern":["(?:sk|pk)\\\\-helicone\\\\-(?:cp\\\\-|eu\\\\-)?[0-9a-z]{7}\\\\-[0-9a-z]{7}\\\\-[0-9a-z]{7}\\\\-[0-9a-z]{7}",0,43,46,22,184,23]}
{"rule":{"id":"helpscout-secret","name":"Help Scout OAuth app secret","provider":"Help Scout","family":"saas","severity":"medium","confidence":"medium","rotation":"help-scout","docs":"https://developer.helpscout.com/mailbox-api/overview/authentication/","keyed":{"words":["help_scout_api_key","help_scout_token","help_scout_secret","help_scout_key","help_scout_access_token","help_scout_api_token"],"value":"[A-Za-z0-9]{20,64}"}},"keyed":{"value":["[0-9A-Za-z]{20,64}",0,20,64,14,14,14],"within":48}}
{"rule":{"id":"here-api-key","name":"HERE API key","provider":"HERE","family":"maps","severity":"medium","confidence":"medium","rotation":"here","docs":"https://www.here.com/docs/","keyed":{"words":["hereapi"],"value":"[A-Za-z0-9_-]{43}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{43}",0,43,43,7,7,7],"within":48}}
{"rule":{"id":"heroku-api-key","name":"Heroku API key / OAuth token (prefixed)","provider":"Heroku","family":"cloud","severity":"critical","confidence":"high","rotation":"heroku","pattern":"HRKU-AA[A-Za-z0-9_-]{58}","docs":"https://devcenter.heroku.com/articles/authentication"},"literals":["HRKU-AA"],"pattern":["HRKU\\\\-AA[\\\\-0-9A-Z_a-z]{58}",0,65,65,7,187,7]}
{"rule":{"id":"heroku-api-key-legacy","name":"Heroku API key (UUID form)","provider":"Heroku","family":"cloud","severity":"critical","confidence":"medium","rotation":"heroku","docs":"https://devcenter.heroku.com/articles/authentication","keyed":{"words":["heroku","heroku_api_key","heroku_auth_token"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"hetzner-cloud-token","name":"Hetzner Cloud API token (per project)","provider":"Hetzner","family":"cloud","severity":"critical","confidence":"medium","rotation":"hetzner","docs":"https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/","keyed":{"words":["hetzner","hcloud","hcloud_token"],"value":"[A-Za-z0-9]{64}"}},"keyed":{"value":["[0-9A-Za-z]{64}",0,64,64,14,14,14],"within":48}}
{"rule":{"id":"hetzner-robot-password","name":"Hetzner Robot web service user and password","provider":"Hetzner","family":"cloud","severity":"critical","confidence":"medium","rotation":"hetzner","pattern":"#ws\\\\+[A-Za-z0-9]{6,12}:([^\\\\s\\\\'\\":@]{8,64})","docs":"https://robot.hetzner.com/doc/webservice/en.html","secret":1},"literals":["#ws+"],"pattern":["#ws\\\\+[0-9A-Za-z]{6,12}:([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-9;-\\\\?A-\\\\xff]{8,64})",1,19,81,188,189,190]}
{"rule":{"id":"hexpm-api-key","name":"Hex package registry API key","provider":"Hex","family":"package-registry","severity":"high","confidence":"medium","rotation":"hex-pm","keyed":{"words":["hex_api_key","hex_auth","hex_token","hexpm"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"hibp-api-key","name":"Have I Been Pwned API key","provider":"Have I Been Pwned","family":"infrastructure","severity":"low","confidence":"medium","rotation":"api-key","docs":"https://haveibeenpwned.com/API/v3","keyed":{"words":["hibp","hibp_api_key","haveibeenpwned"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"highnote-api-key","name":"Highnote live secret key","provider":"Highnote","family":"payments","severity":"critical","confidence":"high","rotation":"highnote","pattern":"sk_live_a2V5Xz[A-Za-z0-9+/]{67,71}={0,2}"},"literals":["sk_live_a2V5Xz"],"pattern":["sk_live_a2V5Xz[\\\\+\\\\/-9A-Za-z]{67,71}={0,2}",0,81,87,183,9,21]}
{"rule":{"id":"honeycomb-api-key","name":"Honeycomb environment or classic API key","provider":"Honeycomb","family":"monitoring","severity":"medium","confidence":"medium","rotation":"honeycomb","docs":"https://docs.honeycomb.io/","keyed":{"words":["honeycomb"],"value":"[A-Za-z0-9]{22,32}"}},"keyed":{"value":["[0-9A-Za-z]{22,32}",0,22,32,14,14,14],"within":48}}
{"rule":{"id":"honeycomb-ingest-key","name":"Honeycomb ingest key (id and secret joined)","provider":"Honeycomb","family":"monitoring","severity":"low","confidence":"high","rotation":"honeycomb","pattern":"hc[a-z]ik_[a-z0-9]{58}","docs":"https://docs.honeycomb.io/api/authentication","before":3,"safe":["2ffb813b958c574d"]},"literals":["ik_"],"pattern":["hc[a-z]ik_[0-9a-z]{58}",0,64,64,36,119,23]}
{"rule":{"id":"huawei-cloud-secret-key","name":"Huawei Cloud secret access key","provider":"Huawei Cloud","family":"cloud","severity":"critical","confidence":"medium","rotation":"api-key","docs":"https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html","keyed":{"words":["huaweicloud_sdk_sk","huaweicloud","hw_secret_key","hwcloud","huawei_secret_key","huawei_sk","cloud_sdk_sk","obs_secret_key"],"value":"[A-Za-z0-9]{40}"},"pair":{"with":"huawei-cloud-access-key","within":1024}},"keyed":{"value":["[0-9A-Za-z]{40}",0,40,40,14,14,14],"within":48}}
{"rule":{"id":"huawei-cloud-access-key","name":"Huawei Cloud access key ID","provider":"Huawei Cloud","family":"cloud","severity":"medium","confidence":"medium","rotation":"api-key","docs":"https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html","entropy":3,"keyed":{"words":["huaweicloud_sdk_ak","huaweicloud","hw_access_key","huawei_access_key","huawei_ak","cloud_sdk_ak","obs_access_key"],"value":"[A-Z0-9]{20}"},"pair":{"with":"huawei-cloud-secret-key","within":1024}},"keyed":{"value":["[0-9A-Z]{20}",0,20,20,2,2,2],"within":48}}
{"rule":{"id":"hubspot-private-app-token","name":"HubSpot private app access token","provider":"HubSpot","family":"saas","severity":"critical","confidence":"high","rotation":"hubspot","pattern":"(?:pat-na1-|pat-eu1-|pat-na2-|pat-ap1-)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}","docs":"https://developers.hubspot.com/docs/api/private-apps"},"literals":["pat-na1-","pat-eu1-","pat-na2-","pat-ap1-"],"pattern":["(?:pat\\\\-na1\\\\-|pat\\\\-eu1\\\\-|pat\\\\-na2\\\\-|pat\\\\-ap1\\\\-)[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,44,44,191,16,44]}
{"rule":{"id":"hubspot-api-key-legacy","name":"HubSpot API key (retired hapikey)","provider":"HubSpot","family":"saas","severity":"low","confidence":"medium","rotation":"hubspot","docs":"https://developers.hubspot.com/docs/api/private-apps","keyed":{"words":["hapikey","hubspot"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"huggingface-user-token","name":"Hugging Face user access token","provider":"Hugging Face","family":"ai","severity":"high","confidence":"high","rotation":"hugging-face","pattern":"hf_[A-Za-z0-9]{34}","docs":"https://huggingface.co/docs/hub/security-tokens","entropy":3.6},"literals":["hf_"],"pattern":["hf_[0-9A-Za-z]{34}",0,37,37,12,119,14]}
{"rule":{"id":"huggingface-org-token","name":"Hugging Face organisation API token (deprecated)","provider":"Hugging Face","family":"ai","severity":"high","confidence":"high","rotation":"hugging-face","pattern":"api_org_[A-Za-z]{34}","docs":"https://huggingface.co/docs/hub/security-tokens","entropy":3.3},"literals":["api_org_"],"pattern":["api_org_[A-Za-z]{34}",0,42,42,192,13,193]}
{"rule":{"id":"humanloop-api-key","name":"Humanloop API key","provider":"Humanloop","family":"ai","severity":"medium","confidence":"high","rotation":"api-key","pattern":"hl_sk_[a-f0-9]{48}","docs":"https://humanloop.com/docs"},"literals":["hl_sk_"],"pattern":["hl_sk_[0-9a-f]{48}",0,54,54,194,119,10]}
{"rule":{"id":"ibm-cloud-api-key","name":"IBM Cloud IAM API key","provider":"IBM Cloud","family":"cloud","severity":"critical","confidence":"medium","rotation":"ibm-cloud","docs":"https://cloud.ibm.com/docs/account?topic=account-userapikey","keyed":{"words":["ibm","ibmcloud","ibm_cloud","bluemix","ibmcloud_api_key","ic_api_key","watson"],"value":"[A-Za-z0-9_-]{44}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{44}",0,44,44,7,7,7],"within":48}}
{"rule":{"id":"ibm-cos-hmac-id","name":"IBM Cloud Object Storage HMAC access key id","provider":"IBM Cloud","family":"cloud","severity":"low","confidence":"high","rotation":"ibm-cloud","pattern":"cos_hmac_keys\\"\\\\s{0,4}:\\\\s{0,4}\\\\{\\\\s{0,12}\\"access_key_id\\"\\\\s{0,4}:\\\\s{0,4}\\"([a-f0-9]{32})\\"","docs":"https://cloud.ibm.com/docs/cloud-object-storage","secret":1,"pair":{"with":"ibm-cos-hmac-secret","within":1024}},"literals":["cos_hmac_keys"],"pattern":["cos_hmac_keys\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}\\\\{[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,12}\\"access_key_id\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}\\"([0-9a-f]{32})\\"",1,66,94,195,85,74]}
{"rule":{"id":"ibm-cos-hmac-secret","name":"IBM Cloud Object Storage HMAC secret","provider":"IBM Cloud","family":"cloud","severity":"high","confidence":"medium","rotation":"ibm-cloud","docs":"https://cloud.ibm.com/docs/cloud-object-storage","keyed":{"words":["cos_hmac_keys","cos_secret_access_key","ibm_cos_secret","cos_secret_key"],"value":"[a-f0-9]{48}","within":128},"pair":{"with":"ibm-cos-hmac-id","within":1024}},"keyed":{"value":["[0-9a-f]{48}",0,48,48,10,10,10],"within":128}}
{"rule":{"id":"ibm-softlayer-api-key","name":"IBM Cloud Classic infrastructure (SoftLayer) API key","provider":"IBM Cloud","family":"cloud","severity":"critical","confidence":"medium","rotation":"ibm-cloud","docs":"https://cloud.ibm.com/docs/account?topic=account-classic_keys","keyed":{"words":["softlayer","sl_api_key","sl_apikey","softlayer_api_key"],"value":"[a-z0-9]{64}"}},"keyed":{"value":["[0-9a-z]{64}",0,64,64,23,23,23],"within":48}}
{"rule":{"id":"ibm-cloudant-password","name":"IBM Cloud Cloudant legacy password or API key","provider":"IBM Cloud","family":"database","severity":"high","confidence":"medium","rotation":"ibm-cloud","docs":"https://cloud.ibm.com/docs/Cloudant","keyed":{"words":["cloudant","cloudant_password","cloudant_api_key"],"value":"[a-f0-9]{64}"}},"keyed":{"value":["[0-9a-f]{64}",0,64,64,10,10,10],"within":48}}
{"rule":{"id":"imagekit-private-key","name":"ImageKit private API key","provider":"ImageKit","family":"cdn","severity":"high","confidence":"high","rotation":"imagekit","docs":"https://imagekit.io/docs/api-keys","keyed":{"words":["imagekit","imagekit_private_key","image_kit"],"value":"(?:private_[A-Za-z0-9+/_-]{8,128}={0,2}|cHJpdmF0ZV[A-Za-z0-9+/]{20,60}={0,2})"}},"keyed":{"value":["private_[\\\\+\\\\-\\\\/-9A-Z_a-z]{8,128}={0,2}|cHJpdmF0ZV[\\\\+\\\\/-9A-Za-z]{20,60}={0,2}",0,16,138,3,196,3],"within":48}}
{"rule":{"id":"infisical-service-token","name":"Infisical service token (deprecated)","provider":"Infisical","family":"infrastructure","severity":"critical","confidence":"high","rotation":"infisical","docs":"https://infisical.com/docs/documentation/platform/token","keyed":{"words":["infisical","infisical_token"],"value":"st\\\\.[A-Za-z0-9-]{24,36}\\\\.[a-f0-9]{32}\\\\.[a-f0-9]{32}"}},"keyed":{"value":["st\\\\.[\\\\-0-9A-Za-z]{24,36}\\\\.[0-9a-f]{32}\\\\.[0-9a-f]{32}",0,93,105,65,9,10],"within":48}}
{"rule":{"id":"infisical-client-secret","name":"Infisical Universal Auth client secret (with client id UUID)","provider":"Infisical","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"infisical","docs":"https://infisical.com/docs/documentation/platform/identities/universal-auth","keyed":{"words":["infisical_universal_auth_client_secret","infisical_client_secret","infisical"],"value":"[a-f0-9]{64}"}},"keyed":{"value":["[0-9a-f]{64}",0,64,64,10,10,10],"within":48}}
{"rule":{"id":"influxdb-token","name":"InfluxDB API token","provider":"InfluxData","family":"database","severity":"high","confidence":"high","rotation":"influxdata","docs":"https://docs.influxdata.com/influxdb/v2/admin/tokens/","keyed":{"words":["influx","influxdb","influx_token","influxdb_token","influxdb_v2_admin_token"],"value":"[A-Za-z0-9_-]{86}=="}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{86}==",0,88,88,45,7,25],"within":48}}
{"rule":{"id":"infomaniak-api-token","name":"Infomaniak API token","provider":"Infomaniak","family":"cloud","severity":"high","confidence":"medium","rotation":"infomaniak","docs":"https://developer.infomaniak.com/","keyed":{"words":["infomaniak","infomaniak_token"],"value":"[A-Za-z0-9_-]{60,100}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{60,100}",0,60,100,7,7,7],"within":48}}
{"rule":{"id":"infracost-api-key","name":"Infracost API key","provider":"Infracost","family":"infrastructure","severity":"low","confidence":"high","rotation":"infracost","pattern":"ico-[A-Za-z0-9]{32}","docs":"https://www.infracost.io/docs/","entropy":3},"literals":["ico-"],"pattern":["ico\\\\-[0-9A-Za-z]{32}",0,36,36,18,197,14]}
{"rule":{"id":"infura-api-key","name":"Infura API key","provider":"Infura","family":"payments","severity":"medium","confidence":"medium","rotation":"infura","docs":"https://docs.metamask.io/services/","keyed":{"words":["infura"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"inngest-signing-key","name":"Inngest signing key","provider":"Inngest","family":"cloud","severity":"high","confidence":"high","rotation":"api-key","pattern":"signkey-(?:prod|test|branch|[a-z0-9]{2,20})-[a-f0-9]{32,64}","docs":"https://www.inngest.com/docs/platform/signing-keys"},"literals":["signkey-"],"pattern":["signkey\\\\-(?:prod|test|branch|[0-9a-z]{2,20})\\\\-[0-9a-f]{32,64}",0,43,93,22,9,10]}
{"rule":{"id":"intercom-access-token","name":"Intercom access token","provider":"Intercom","family":"saas","severity":"high","confidence":"medium","rotation":"intercom","docs":"https://developers.intercom.com/docs/build-an-integration/learn-more/rest-apis","keyed":{"words":["intercom"],"value":"[A-Za-z0-9+/]{59}="}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{59}=",0,60,60,21,24,25],"within":48}}
{"rule":{"id":"ionic-token","name":"Ionic Appflow personal access token","provider":"Ionic","family":"ci","severity":"high","confidence":"high","rotation":"ionic-appflow","pattern":"ion_[A-Za-z0-9]{42}","docs":"https://ionic.io/docs/appflow"},"literals":["ion_"],"pattern":["ion_[0-9A-Za-z]{42}",0,46,46,12,197,14]}
{"rule":{"id":"ipstack-key","name":"ipstack (apilayer) access key","provider":"ipstack (apilayer)","family":"maps","severity":"low","confidence":"medium","rotation":"ipstack-apilayer","docs":"https://ipstack.com/documentation","keyed":{"words":["ipstack"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"jdbc-url","name":"Password in a JDBC URL","provider":"JDBC","family":"database","severity":"high","confidence":"high","rotation":"database","pattern":"jdbc:[a-z0-9:+]{2,40}(?:://|:@)[^\\\\s\\"\\\\'<>]{3,400}?[?&;](?:password|pwd|PASSWORD|Password)=([^\\\\s\\"\\\\'<>&;\${}]{2,200})","docs":"https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html","after":700,"secret":1},"literals":["jdbc:"],"pattern":["jdbc:[\\\\+0-:a-z]{2,40}(?::\\\\/\\\\/|:@)[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-;=\\\\?-\\\\xff]{3,400}?[&;\\\\?](?:password|pwd|PASSWORD|Password)=([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%\\\\(-:=\\\\?-z\\\\|~-\\\\xff]{2,200})",1,19,658,75,198,199]}
{"rule":{"id":"jenkins-api-token","name":"Jenkins user API token","provider":"Jenkins","family":"ci","severity":"critical","confidence":"medium","rotation":"jenkins","docs":"https://www.jenkins.io/blog/2018/07/02/new-api-token-system/","keyed":{"words":["jenkins","jenkins_token","jenkins_api_token","jenkins_password"],"value":"(?:11)?[a-f0-9]{32,36}"}},"keyed":{"value":["(?:11)?[0-9a-f]{32,36}",0,32,38,10,10,10],"within":48}}
{"rule":{"id":"jenkins-encrypted-credential","name":"Jenkins encrypted credential","provider":"Jenkins","family":"ci","severity":"high","confidence":"high","rotation":"jenkins","pattern":"\\\\{AQAAABAAAA[A-Za-z0-9+/]{20,4000}={0,2}\\\\}","docs":"https://www.jenkins.io/doc/book/using/using-credentials/","after":4200},"literals":["{AQAAABAAAA"],"pattern":["\\\\{AQAAABAAAA[\\\\+\\\\/-9A-Za-z]{20,4000}={0,2}\\\\}",0,32,4014,200,201,202]}
{"rule":{"id":"jenkins-credentials-xml-secret","name":"Secret in a Jenkins credentials.xml, wrapped or annotated","provider":"Jenkins","family":"generic","severity":"high","confidence":"medium","rotation":"jenkins","pattern":"<(?:secret|secretBytes|password|privateKey|passphrase|apiToken|token|clientSecret|accessKey|secretKey)>\\\\s{0,8}\\\\{([^{}<>]{0,80}?AQAAABAAA[^{}<>]{8,6000})\\\\}","docs":"https://www.jenkins.io/blog/2018/07/02/new-api-token-system/","before":110,"secret":1},"literals":["AQAAABAAA"],"pattern":["<(?:secret|secretBytes|password|privateKey|passphrase|apiToken|token|clientSecret|accessKey|secretKey)>[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,8}\\\\{([\\\\x00-;=\\\\?-z\\\\|~-\\\\xff]{0,80}?AQAAABAAA[\\\\x00-;=\\\\?-z\\\\|~-\\\\xff]{8,6000})\\\\}",1,26,6113,50,203,202]}
{"rule":{"id":"jenkins-initial-admin-password","name":"Jenkins setup wizard admin password","provider":"Jenkins","family":"ci","severity":"high","confidence":"medium","rotation":"jenkins","docs":"https://www.jenkins.io/doc/book/installing/linux/","keyed":{"words":["initialadminpassword","initial_admin_password","proceed_to_installation","use_the_following_password"],"value":"[a-f0-9]{32}","within":128}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":128}}
{"rule":{"id":"teamcity-token","name":"TeamCity access token","provider":"JetBrains","family":"ci","severity":"critical","confidence":"high","rotation":"jetbrains-teamcity","pattern":"eyJ0eXAiOiAiVENWMiJ9\\\\.[A-Za-z0-9_-]{36}\\\\.[A-Za-z0-9_-]{48}","docs":"https://www.jetbrains.com/help/teamcity/"},"literals":["eyJ0eXAiOiAiVENWMiJ9."],"pattern":["eyJ0eXAiOiAiVENWMiJ9\\\\.[\\\\-0-9A-Z_a-z]{36}\\\\.[\\\\-0-9A-Z_a-z]{48}",0,106,106,5,6,7]}
{"rule":{"id":"jetbrains-hub-token","name":"JetBrains Hub, YouTrack or Marketplace permanent token","provider":"JetBrains","family":"ci","severity":"high","confidence":"high","rotation":"api-key","pattern":"perm[:-][A-Za-z0-9+/]{2,64}={0,2}\\\\.[A-Za-z0-9+/]{2,64}={0,2}\\\\.[A-Za-z0-9]{30}","docs":"https://www.jetbrains.com/help/teamcity/"},"literals":["perm:","perm-"],"pattern":["perm[\\\\-:][\\\\+\\\\/-9A-Za-z]{2,64}={0,2}\\\\.[\\\\+\\\\/-9A-Za-z]{2,64}={0,2}\\\\.[0-9A-Za-z]{30}",0,41,169,82,16,14]}
{"rule":{"id":"artifactory-api-key","name":"JFrog Artifactory API key (deprecated)","provider":"JFrog","family":"package-registry","severity":"critical","confidence":"high","rotation":"jfrog","pattern":"AKCp[A-Za-z0-9]{68,70}","docs":"https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"},"literals":["AKCp"],"pattern":["AKCp[0-9A-Za-z]{68,70}",0,72,74,14,1,14]}
{"rule":{"id":"artifactory-reference-token","name":"JFrog reference / identity token","provider":"JFrog","family":"package-registry","severity":"critical","confidence":"high","rotation":"jfrog","pattern":"cmVmdGtu[A-Za-z0-9+/]{56}","checksum":"jfrog-reference","docs":"https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"},"literals":["cmVmdGtu"],"pattern":["cmVmdGtu[\\\\+\\\\/-9A-Za-z]{56}",0,64,64,24,85,24]}
{"rule":{"id":"artifactory-reference-token-loose","name":"JFrog reference token (start only)","provider":"JFrog","family":"package-registry","severity":"critical","confidence":"medium","rotation":"jfrog","pattern":"cmVmd[A-Za-z0-9]{59}","docs":"https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens","entropy":4.5},"literals":["cmVmd"],"pattern":["cmVmd[0-9A-Za-z]{59}",0,64,64,14,85,14]}
{"rule":{"id":"artifactory-password-encrypted","name":"JFrog encrypted password (AP form)","provider":"JFrog","family":"package-registry","severity":"high","confidence":"medium","rotation":"jfrog","docs":"https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens","entropy":3,"keyed":{"words":["artifactory","jfrog","x_jfrog_art_api","artifactory_password"],"value":"AP[0-9A-F][A-Za-z0-9]{8,120}"}},"keyed":{"value":["AP[0-9A-F][0-9A-Za-z]{8,120}",0,11,123,14,1,14],"within":48}}
{"rule":{"id":"artifactory-access-token","name":"JFrog access token (JWT)","provider":"JFrog","family":"package-registry","severity":"critical","confidence":"high","rotation":"jfrog","pattern":"eyJ2ZXIiOiIy[A-Za-z0-9_-]{20,300}\\\\.eyJ[A-Za-z0-9_-]{60,1600}\\\\.[A-Za-z0-9_-]{300,700}","docs":"https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens","after":2700},"literals":["eyJ2ZXIiOiIy"],"pattern":["eyJ2ZXIiOiIy[\\\\-0-9A-Z_a-z]{20,300}\\\\.eyJ[\\\\-0-9A-Z_a-z]{60,1600}\\\\.[\\\\-0-9A-Z_a-z]{300,700}",0,397,2617,5,6,7]}
{"rule":{"id":"jfrog-identity-token","name":"JFrog identity token or API key (by its variable)","provider":"JFrog","family":"package-registry","severity":"critical","confidence":"medium","rotation":"jfrog","docs":"https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens","entropy":3.5,"keyed":{"words":["artifactory","jfrog","bintray","xray","artifactory_token"],"value":"[A-Za-z0-9]{64,73}"}},"keyed":{"value":["[0-9A-Za-z]{64,73}",0,64,73,14,14,14],"within":48}}
{"rule":{"id":"jina-api-key","name":"Jina AI API key","provider":"Jina AI","family":"ai","severity":"medium","confidence":"high","rotation":"jina-ai","pattern":"jina_[A-Za-z0-9_-]{60}","docs":"https://jina.ai"},"literals":["jina_"],"pattern":["jina_[\\\\-0-9A-Z_a-z]{60}",0,65,65,7,198,7]}
{"rule":{"id":"jumpcloud-api-key","name":"JumpCloud API key","provider":"JumpCloud","family":"identity","severity":"critical","confidence":"high","rotation":"jumpcloud","pattern":"jca_[A-Za-z0-9]{36}","docs":"https://docs.jumpcloud.com/api/"},"literals":["jca_"],"pattern":["jca_[0-9A-Za-z]{36}",0,40,40,12,198,14]}
{"rule":{"id":"jumpcloud-api-key-legacy","name":"JumpCloud API key (hex form)","provider":"JumpCloud","family":"identity","severity":"critical","confidence":"medium","rotation":"jumpcloud","docs":"https://docs.jumpcloud.com/api/","keyed":{"words":["jumpcloud","jumpcloud_api_key"],"value":"[A-Za-z0-9]{40}"}},"keyed":{"value":["[0-9A-Za-z]{40}",0,40,40,14,14,14],"within":48}}
{"rule":{"id":"json-web-token","name":"JSON Web Token","provider":"JSON Web Token","family":"identity","severity":"medium","confidence":"medium","rotation":"jwt","pattern":"(?:eyJ|eyA|ewo|ew0|ewk)[A-Za-z0-9_-]{10,1000}={0,2}\\\\.(?:eyJ|eyA|ewo|ew0|ewk)[A-Za-z0-9_-]{8,6000}={0,2}(?:\\\\.(?:[A-Za-z0-9_-]{16,1400}={0,2})?)?","checksum":"jwt","docs":"https://datatracker.ietf.org/doc/html/rfc7519","safe":["7f75367e78812551"]},"literals":["eyJ","eyA","ewo","ew0","ewk"],"pattern":["(?:eyJ|eyA|ewo|ew0|ewk)[\\\\-0-9A-Z_a-z]{10,1000}={0,2}\\\\.(?:eyJ|eyA|ewo|ew0|ewk)[\\\\-0-9A-Z_a-z]{8,6000}={0,2}(?:\\\\.(?:[\\\\-0-9A-Z_a-z]{16,1400}={0,2})?)?",0,25,8414,79,6,79]}
{"rule":{"id":"k3s-join-token","name":"K3s or RKE2 join token","provider":"K3s and RKE2","family":"infrastructure","severity":"critical","confidence":"high","rotation":"kubernetes","pattern":"K10[a-f0-9]{64}::[A-Za-z0-9_.-]{1,40}(?::[A-Za-z0-9]{16,128})?","docs":"https://docs.k3s.io/cli/token"},"literals":["K10"],"pattern":["K10[0-9a-f]{64}::[\\\\-\\\\.0-9A-Z_a-z]{1,40}(?::[0-9A-Za-z]{16,128})?",0,70,238,204,77,5]}
{"rule":{"id":"kagi-api-key","name":"Kagi API key","provider":"Kagi","family":"ai","severity":"low","confidence":"medium","rotation":"kagi","docs":"https://help.kagi.com/kagi/api/overview.html","keyed":{"words":["kagi","kagi_api_key","kagi.com"],"value":"[A-Za-z0-9_-]{11}\\\\.[A-Za-z0-9_-]{43}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{11}\\\\.[\\\\-0-9A-Z_a-z]{43}",0,55,55,5,7,7],"within":48}}
{"rule":{"id":"keycloak-client-secret","name":"Keycloak confidential client secret","provider":"Keycloak","family":"identity","severity":"high","confidence":"medium","rotation":"keycloak","docs":"https://www.keycloak.org/docs/latest/server_admin/","entropy":3,"keyed":{"words":["keycloak","keycloak_client_secret","kc_client_secret"],"value":"(?:[A-Za-z0-9]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})"}},"keyed":{"value":["[0-9A-Za-z]{32}|[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,32,36,18,14,14],"within":48}}
{"rule":{"id":"convertkit-api-secret","name":"Kit (ConvertKit) API secret","provider":"Kit (ConvertKit)","family":"email","severity":"medium","confidence":"medium","rotation":"kit-convertkit","keyed":{"words":["convertkit"],"value":"[A-Za-z0-9_]{22}"}},"keyed":{"value":["[0-9A-Z_a-z]{22}",0,22,22,12,12,12],"within":48}}
{"rule":{"id":"klaviyo-api-key","name":"Klaviyo private API key","provider":"Klaviyo","family":"email","severity":"high","confidence":"high","rotation":"klaviyo","pattern":"pk_(?:[A-Za-z0-9]{6}_)?[a-f0-9]{34}","docs":"https://developers.klaviyo.com/"},"literals":["pk_"],"pattern":["pk_(?:[0-9A-Za-z]{6}_)?[0-9a-f]{34}",0,37,44,12,16,10]}
{"rule":{"id":"klingai-key","name":"Kling AI access or secret key","provider":"Kling AI","family":"ai","severity":"medium","confidence":"medium","rotation":"kling-ai","keyed":{"words":["kling","klingai","kling_access_key","kling_secret_key"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"knapsack-pro-token","name":"Knapsack Pro test suite token","provider":"Knapsack Pro","family":"ci","severity":"low","confidence":"medium","rotation":"api-key","keyed":{"words":["knapsack_pro","knapsackpro","knapsack"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"koyeb-api-token","name":"Koyeb API token","provider":"Koyeb","family":"cloud","severity":"critical","confidence":"medium","rotation":"api-key","docs":"https://www.koyeb.com/docs","keyed":{"words":["koyeb","koyeb_token","koyeb_api_token"],"value":"[a-z0-9]{64}"}},"keyed":{"value":["[0-9a-z]{64}",0,64,64,23,23,23],"within":48}}
{"rule":{"id":"kraken-api-secret","name":"Kraken API private key","provider":"Kraken","family":"payments","severity":"critical","confidence":"medium","rotation":"kraken","keyed":{"words":["kraken"],"value":"[A-Za-z0-9+/]{78,90}={0,2}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{78,90}={0,2}",0,78,92,21,24,21],"within":48}}
{"rule":{"id":"kubernetes-bootstrap-token","name":"Kubernetes Bootstrap token","provider":"Kubernetes","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"kubernetes","docs":"https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/","entropy":2.8,"safe":["a4b8b245ab28bc4f"],"keyed":{"words":["bootstrap_token","bootstrap","kubeadm","token_id"],"value":"[a-z0-9]{6}\\\\.[a-z0-9]{16}"}},"keyed":{"value":["[0-9a-z]{6}\\\\.[0-9a-z]{16}",0,23,23,37,23,23],"within":48}}
{"rule":{"id":"kubernetes-kubeconfig","name":"Kubernetes client key in a kubeconfig","provider":"Kubernetes","family":"infrastructure","severity":"critical","confidence":"high","rotation":"kubernetes","pattern":"client-key-data\\"?\\\\s{0,4}:\\\\s{0,4}\\"?([A-Za-z0-9+/]{60,6000}={0,2})","docs":"https://kubernetes.io/docs/tasks/administer-cluster/certificates/","after":6100,"secret":1},"literals":["client-key-data"],"pattern":["client\\\\-key\\\\-data\\"?[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}:[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}\\"?([\\\\+\\\\/-9A-Za-z]{60,6000}={0,2})",1,76,6028,205,85,21]}
{"rule":{"id":"kubernetes-service-account-token","name":"Kubernetes service account token","provider":"Kubernetes","family":"infrastructure","severity":"critical","confidence":"high","rotation":"kubernetes","pattern":"eyJhbGciOiJSUzI1NiIsImtpZCI6[A-Za-z0-9_-]{4,120}\\\\.eyJ[A-Za-z0-9_-]{0,1200}(?:rdWJlcm5ldGVz|a3ViZXJuZXRlcy|JlcnZpY2VhY2NvdW50|c2VydmljZWFjY291bn|zZXJ2aWNlYWNjb3Vud)[A-Za-z0-9_-]{0,1200}\\\\.[A-Za-z0-9_-]{300,800}","docs":"https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/","after":3400},"literals":["eyJhbGciOiJSUzI1NiIsImtpZCI6"],"pattern":["eyJhbGciOiJSUzI1NiIsImtpZCI6[\\\\-0-9A-Z_a-z]{4,120}\\\\.eyJ[\\\\-0-9A-Z_a-z]{0,1200}(?:rdWJlcm5ldGVz|a3ViZXJuZXRlcy|JlcnZpY2VhY2NvdW50|c2VydmljZWFjY291bn|zZXJ2aWNlYWNjb3Vud)[\\\\-0-9A-Z_a-z]{0,1200}\\\\.[\\\\-0-9A-Z_a-z]{300,800}",0,350,3371,5,6,7]}
{"rule":{"id":"kucoin-secret-key","name":"KuCoin API secret","provider":"KuCoin","family":"payments","severity":"critical","confidence":"medium","rotation":"kucoin","keyed":{"words":["kucoin"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"lambdatest-access-key","name":"LambdaTest access key","provider":"LambdaTest","family":"ci","severity":"medium","confidence":"medium","rotation":"api-key","docs":"https://www.lambdatest.com/support/docs/","entropy":3.5,"keyed":{"words":["lambdatest","lt_access_key","lambdatest_access_key"],"value":"[A-Za-z0-9]{50}"}},"keyed":{"value":["[0-9A-Za-z]{50}",0,50,50,14,14,14],"within":48}}
{"rule":{"id":"langsmith-personal-access-token","name":"LangSmith personal access token","provider":"LangChain","family":"ai","severity":"high","confidence":"high","rotation":"langchain","pattern":"lsv2_pt_[a-f0-9]{32}_[a-f0-9]{10}","docs":"https://docs.smith.langchain.com/"},"literals":["lsv2_pt_"],"pattern":["lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}",0,51,51,206,207,10]}
{"rule":{"id":"langsmith-service-key","name":"LangSmith service key","provider":"LangChain","family":"ai","severity":"high","confidence":"high","rotation":"langchain","pattern":"lsv2_sk_[a-f0-9]{32}_[a-f0-9]{10}","docs":"https://docs.smith.langchain.com/"},"literals":["lsv2_sk_"],"pattern":["lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}",0,51,51,208,207,10]}
{"rule":{"id":"langsmith-api-key-legacy","name":"LangSmith API key (first form)","provider":"LangChain","family":"ai","severity":"high","confidence":"high","rotation":"langchain","docs":"https://docs.smith.langchain.com/","keyed":{"words":["langsmith","langchain","langsmith_api_key","langchain_api_key"],"value":"ls__[a-f0-9]{32}"}},"keyed":{"value":["ls__[0-9a-f]{32}",0,36,36,209,207,10],"within":48}}
{"rule":{"id":"langfuse-secret-key","name":"Langfuse secret key","provider":"Langfuse","family":"ai","severity":"high","confidence":"high","rotation":"langfuse","pattern":"sk-lf-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}","docs":"https://langfuse.com/docs","pair":{"with":"langfuse-public-key","within":1024}},"literals":["sk-lf-"],"pattern":["sk\\\\-lf\\\\-[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,42,42,210,9,44]}
{"rule":{"id":"langfuse-public-key","name":"Langfuse public key","provider":"Langfuse","family":"ai","severity":"low","confidence":"high","rotation":"langfuse","pattern":"pk-lf-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}","docs":"https://langfuse.com/docs","publishable":true,"pair":{"with":"langfuse-secret-key","within":1024}},"literals":["pk-lf-"],"pattern":["pk\\\\-lf\\\\-[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,42,42,211,16,44]}
{"rule":{"id":"lark-app-secret","name":"Lark / Feishu app secret (app id cli_ + 16)","provider":"Lark / Feishu","family":"messaging","severity":"high","confidence":"medium","rotation":"lark-feishu","docs":"https://open.larksuite.com/","keyed":{"words":["lark","feishu"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"lark-access-token","name":"Lark / Feishu tenant, user or app access token","provider":"Lark / Feishu","family":"messaging","severity":"medium","confidence":"medium","rotation":"lark-feishu","docs":"https://open.larksuite.com/","keyed":{"words":["lark","feishu","tenant_access_token"],"value":"[tua]-[A-Za-z0-9_.]{14,50}"}},"keyed":{"value":["[atu]\\\\-[\\\\.0-9A-Z_a-z]{14,50}",0,16,52,5,212,213],"within":48}}
{"rule":{"id":"launchdarkly-api-token","name":"LaunchDarkly API access token","provider":"LaunchDarkly","family":"saas","severity":"critical","confidence":"high","rotation":"launchdarkly","pattern":"api-[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}","docs":"https://docs.launchdarkly.com/home/account/api"},"literals":["api-"],"pattern":["api\\\\-[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,40,40,214,13,44]}
{"rule":{"id":"launchdarkly-sdk-key","name":"LaunchDarkly SDK or mobile key","provider":"LaunchDarkly","family":"saas","severity":"medium","confidence":"high","rotation":"launchdarkly","pattern":"(?:sdk-|mob-)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}","docs":"https://docs.launchdarkly.com/home/account/api"},"literals":["sdk-","mob-"],"pattern":["(?:sdk\\\\-|mob\\\\-)[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,40,40,215,216,44]}
{"rule":{"id":"ldap-credentials","name":"LDAP bind password","provider":"LDAP","family":"database","severity":"critical","confidence":"medium","rotation":"ldap","pattern":"(?i)(?:ldap_?bind_?password|bind_?credentials|ldap_?bind_?pw|ldap_?bind_?pass|ldap_?password|bind_?passw(?:or)?d)[\\"\\\\']?\\\\s{0,4}(?:=>|[:=,])\\\\s{0,4}[\\"\\\\']?([^\\\\s\\"\\\\'<>{}$,;)]{4,128})","docs":"https://datatracker.ietf.org/doc/html/rfc4511","secret":1},"literals":["ldap_bind_password","ldapbindpassword","bindcredentials","bind_credentials","ldap_bind_pw","ldap_bindpw","ldap_bind_pass","ldap_password","ldappassword","bind_password","bindpassword","bindpasswd","bind_passwd"],"pattern":["(?:[Ll][Dd][Aa][Pp]_?[Bb][Ii][Nn][Dd]_?[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]|[Bb][Ii][Nn][Dd]_?[Cc][Rr][Ee][Dd][Ee][Nn][Tt][Ii][Aa][Ll][Ss]|[Ll][Dd][Aa][Pp]_?[Bb][Ii][Nn][Dd]_?[Pp][Ww]|[Ll][Dd][Aa][Pp]_?[Bb][Ii][Nn][Dd]_?[Pp][Aa][Ss][Ss]|[Ll][Dd][Aa][Pp]_?[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]|[Bb][Ii][Nn][Dd]_?[Pp][Aa][Ss][Ss][Ww](?:[Oo][Rr])?[Dd])[\\"']?[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}(?:=>|[,:=])[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}[\\"']?([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%&\\\\(\\\\*\\\\+\\\\--:=\\\\?-z\\\\|~-\\\\xff]{4,128})",1,15,158,217,218,219]}
{"rule":{"id":"lichess-token","name":"Lichess personal access token","provider":"Lichess","family":"social","severity":"low","confidence":"high","rotation":"lichess","pattern":"lip_[A-Za-z0-9_]{16,60}","docs":"https://lichess.org/api"},"literals":["lip_"],"pattern":["lip_[0-9A-Z_a-z]{16,60}",0,20,64,12,207,12]}
{"rule":{"id":"lighton-api-key","name":"LightOn Paradigm API key","provider":"LightOn","family":"ai","severity":"low","confidence":"medium","rotation":"lighton","keyed":{"words":["lighton","lighton_api_key","paradigm_api_key"],"value":"[A-Za-z0-9_-]{40,80}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{40,80}",0,40,80,7,7,7],"within":48}}
{"rule":{"id":"line-channel-access-token","name":"LINE messaging API channel access token","provider":"LINE","family":"messaging","severity":"high","confidence":"medium","rotation":"line","docs":"https://developers.line.biz/en/reference/messaging-api/","keyed":{"words":["channel_access_token"],"value":"[A-Za-z0-9+/]{169,172}={0,2}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{169,172}={0,2}",0,169,174,21,24,21],"within":48}}
{"rule":{"id":"linear-api-key","name":"Linear personal API key","provider":"Linear","family":"saas","severity":"high","confidence":"high","rotation":"linear","pattern":"lin_api_[A-Za-z0-9]{40}","docs":"https://linear.app/developers/graphql"},"literals":["lin_api_"],"pattern":["lin_api_[0-9A-Za-z]{40}",0,48,48,12,207,14]}
{"rule":{"id":"linear-oauth-token","name":"Linear OAuth access token or webhook secret","provider":"Linear","family":"saas","severity":"high","confidence":"high","rotation":"linear","pattern":"lin_(?:oauth|wh)_[A-Za-z0-9]{32,80}","docs":"https://linear.app/developers/oauth-2-0-authentication"},"literals":["lin_oauth_","lin_wh_"],"pattern":["lin_(?:oauth|wh)_[0-9A-Za-z]{32,80}",0,39,90,12,207,14]}
{"rule":{"id":"linear-client-secret","name":"Linear OAuth client secret","provider":"Linear","family":"saas","severity":"high","confidence":"medium","rotation":"linear","docs":"https://linear.app/developers/oauth-2-0-authentication","keyed":{"words":["linear"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"linkedin-client-secret","name":"LinkedIn client secret","provider":"LinkedIn","family":"social","severity":"high","confidence":"medium","rotation":"linkedin","docs":"https://learn.microsoft.com/linkedin/shared/authentication/authentication","keyed":{"words":["linkedin"],"value":"[A-Za-z0-9]{16,216}"}},"keyed":{"value":["[0-9A-Za-z]{16,216}",0,16,216,14,14,14],"within":48}}
{"rule":{"id":"linkedin-access-token","name":"LinkedIn OAuth access token","provider":"LinkedIn","family":"social","severity":"medium","confidence":"medium","rotation":"linkedin","docs":"https://learn.microsoft.com/linkedin/shared/authentication/authentication","keyed":{"words":["linkedin"],"value":"AQ[A-Za-z0-9_-]{200,1000}"}},"keyed":{"value":["AQ[\\\\-0-9A-Z_a-z]{200,1000}",0,202,1002,7,1,7],"within":48}}
{"rule":{"id":"linode-pat","name":"Linode personal access token","provider":"Akamai Linode","family":"cloud","severity":"critical","confidence":"medium","rotation":"akamai-linode","docs":"https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens","keyed":{"words":["linode","linode_token","linode_cli_token"],"value":"[a-z0-9]{64}"}},"keyed":{"value":["[0-9a-z]{64}",0,64,64,23,23,23],"within":48}}
{"rule":{"id":"liveblocks-secret-key","name":"Liveblocks secret key","provider":"Liveblocks","family":"cloud","severity":"high","confidence":"high","rotation":"api-key","pattern":"sk_(?:prod|dev)_[A-Za-z0-9_-]{64}","docs":"https://liveblocks.io/docs"},"literals":["sk_prod_","sk_dev_"],"pattern":["sk_(?:prod|dev)_[\\\\-0-9A-Z_a-z]{64}",0,71,72,7,9,7]}
{"rule":{"id":"llamacloud-api-key","name":"LlamaCloud API key","provider":"LlamaIndex","family":"ai","severity":"medium","confidence":"high","rotation":"llamaindex","pattern":"llx-[A-Za-z0-9_-]{48}"},"literals":["llx-"],"pattern":["llx\\\\-[\\\\-0-9A-Z_a-z]{48}",0,52,52,7,207,7]}
{"rule":{"id":"lob-api-key","name":"Lob API key","provider":"Lob","family":"saas","severity":"high","confidence":"medium","rotation":"lob","pattern":"(?:live|test)_(?:pub_)?[a-f0-9]{31,35}","docs":"https://docs.lob.com/"},"literals":["live_","test_"],"pattern":["(?:live|test)_(?:pub_)?[0-9a-f]{31,35}",0,36,44,220,221,10]}
{"rule":{"id":"loggly-token","name":"Loggly customer or API token","provider":"Loggly","family":"monitoring","severity":"low","confidence":"medium","rotation":"loggly","docs":"https://documentation.solarwinds.com/en/success_center/loggly/","keyed":{"words":["loggly"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"logzio-token","name":"Logz.io API token","provider":"Logz.io","family":"monitoring","severity":"medium","confidence":"medium","rotation":"logz-io","docs":"https://docs.logz.io/","keyed":{"words":["logz"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"lokalise-token","name":"Lokalise API token","provider":"Lokalise","family":"saas","severity":"medium","confidence":"medium","rotation":"lokalise","docs":"https://developers.lokalise.com/reference/api-authentication","keyed":{"words":["lokalise"],"value":"[a-f0-9]{40}"}},"keyed":{"value":["[0-9a-f]{40}",0,40,40,10,10,10],"within":48}}
{"rule":{"id":"magic-secret-key","name":"Magic secret API key","provider":"Magic","family":"identity","severity":"high","confidence":"high","rotation":"api-key","docs":"https://magic.link/docs","keyed":{"words":["magic_secret","magic_secret_key","magic_link","magic_api_secret"],"value":"sk_(?:live|test)_[A-F0-9]{16}"}},"keyed":{"value":["sk_(?:live|test)_[0-9A-F]{16}",0,24,24,222,9,46],"within":48}}
{"rule":{"id":"mandrill-api-key","name":"Mailchimp Transactional mandrill API key","provider":"Mailchimp Transactional","family":"email","severity":"high","confidence":"medium","rotation":"mailchimp-transactional","docs":"https://mailchimp.com/developer/transactional/","keyed":{"words":["mandrill","mailchimp_transactional"],"value":"[A-Za-z0-9_-]{22,25}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{22,25}",0,22,25,7,7,7],"within":48}}
{"rule":{"id":"mailchimp-api-key","name":"Mailchimp marketing API key","provider":"Mailchimp","family":"email","severity":"high","confidence":"high","rotation":"mailchimp","pattern":"[a-f0-9]{32}-us[0-9]{1,3}","docs":"https://mailchimp.com/help/about-api-keys/","before":32,"after":6},"literals":["-us"],"pattern":["[0-9a-f]{32}\\\\-us[0-9]{1,3}",0,36,38,223,10,42]}
{"rule":{"id":"mailerlite-api-key","name":"MailerLite API key","provider":"MailerLite","family":"email","severity":"medium","confidence":"medium","rotation":"mailerlite","docs":"https://developers.mailerlite.com/","keyed":{"words":["mailerlite"],"value":"[a-z0-9]{32,232}"}},"keyed":{"value":["[0-9a-z]{32,232}",0,32,232,23,23,23],"within":48}}
{"rule":{"id":"mailersend-api-token","name":"MailerSend API token","provider":"MailerSend","family":"email","severity":"high","confidence":"high","rotation":"mailersend","pattern":"mlsn\\\\.[A-Za-z0-9]{30,100}","docs":"https://developers.mailersend.com/"},"literals":["mlsn."],"pattern":["mlsn\\\\.[0-9A-Za-z]{30,100}",0,35,105,19,181,14]}
{"rule":{"id":"mailgun-api-key","name":"Mailgun private API key","provider":"Mailgun","family":"email","severity":"high","confidence":"high","rotation":"mailgun","pattern":"key-[a-f0-9]{32}","docs":"https://documentation.mailgun.com/docs/mailgun/user-manual/"},"literals":["key-"],"pattern":["key\\\\-[0-9a-f]{32}",0,36,36,224,20,10]}
{"rule":{"id":"mailgun-api-key-new","name":"Mailgun API or signing key (dashed form)","provider":"Mailgun","family":"email","severity":"high","confidence":"medium","rotation":"mailgun","docs":"https://documentation.mailgun.com/docs/mailgun/user-manual/","keyed":{"words":["mailgun"],"value":"[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}"}},"keyed":{"value":["[0-9a-f]{32}\\\\-[0-9a-f]{8}\\\\-[0-9a-f]{8}",0,50,50,84,10,10],"within":48}}
{"rule":{"id":"mailgun-public-key","name":"Mailgun public validation key","provider":"Mailgun","family":"email","severity":"low","confidence":"high","rotation":"mailgun","pattern":"pubkey-[a-f0-9]{32}","docs":"https://documentation.mailgun.com/docs/mailgun/user-manual/","publishable":true},"literals":["pubkey-"],"pattern":["pubkey\\\\-[0-9a-f]{32}",0,39,39,225,16,10]}
{"rule":{"id":"mailjet-api-secret","name":"Mailjet API key and secret key","provider":"Mailjet","family":"email","severity":"high","confidence":"medium","rotation":"mailjet","docs":"https://dev.mailjet.com/email/reference/overview/authentication/","keyed":{"words":["mailjet","mj_apikey_private"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"mapbox-secret-token","name":"Mapbox secret access token","provider":"Mapbox","family":"maps","severity":"high","confidence":"high","rotation":"mapbox","pattern":"sk\\\\.eyJ[A-Za-z0-9_-]{30,220}\\\\.[A-Za-z0-9_-]{20,30}","docs":"https://docs.mapbox.com/help/getting-started/access-tokens/"},"literals":["sk.eyJ"],"pattern":["sk\\\\.eyJ[\\\\-0-9A-Z_a-z]{30,220}\\\\.[\\\\-0-9A-Z_a-z]{20,30}",0,57,257,5,9,7]}
{"rule":{"id":"mapbox-public-token","name":"Mapbox public access token (for clients)","provider":"Mapbox","family":"maps","severity":"low","confidence":"high","rotation":"mapbox","pattern":"pk\\\\.eyJ[A-Za-z0-9_-]{30,220}\\\\.[A-Za-z0-9_-]{20,30}","docs":"https://docs.mapbox.com/help/getting-started/access-tokens/","publishable":true},"literals":["pk.eyJ"],"pattern":["pk\\\\.eyJ[\\\\-0-9A-Z_a-z]{30,220}\\\\.[\\\\-0-9A-Z_a-z]{20,30}",0,57,257,5,16,7]}
{"rule":{"id":"mapbox-temporary-token","name":"Mapbox temporary token (up to one hour)","provider":"Mapbox","family":"maps","severity":"low","confidence":"high","rotation":"mapbox","pattern":"tk\\\\.eyJ[A-Za-z0-9_-]{30,220}\\\\.[A-Za-z0-9_-]{20,30}","docs":"https://docs.mapbox.com/help/getting-started/access-tokens/"},"literals":["tk.eyJ"],"pattern":["tk\\\\.eyJ[\\\\-0-9A-Z_a-z]{30,220}\\\\.[\\\\-0-9A-Z_a-z]{20,30}",0,57,257,5,226,7]}
{"rule":{"id":"mapquest-key","name":"MapQuest API key","provider":"MapQuest","family":"maps","severity":"low","confidence":"medium","rotation":"mapquest","docs":"https://developer.mapquest.com/","keyed":{"words":["mapquest"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"finicity-partner-secret","name":"Mastercard Open Banking (Finicity) partner secret","provider":"Mastercard Open Banking (Finicity)","family":"payments","severity":"critical","confidence":"medium","rotation":"mastercard-open-banking-finicity","docs":"https://developer.mastercard.com/open-banking-us/","keyed":{"words":["finicity"],"value":"[a-z0-9]{20}"}},"keyed":{"value":["[0-9a-z]{20}",0,20,20,23,23,23],"within":48}}
{"rule":{"id":"matrix-access-token","name":"Matrix client access token","provider":"Matrix","family":"messaging","severity":"medium","confidence":"high","rotation":"matrix","pattern":"syt_[A-Za-z0-9_=-]{2,80}_[A-Za-z]{20}_[A-Za-z0-9]{6}","docs":"https://spec.matrix.org/latest/client-server-api/"},"literals":["syt_"],"pattern":["syt_[\\\\-0-9=A-Z_a-z]{2,80}_[A-Za-z]{20}_[0-9A-Za-z]{6}",0,34,112,45,9,14]}
{"rule":{"id":"mattermost-access-token","name":"Mattermost personal access or bot token","provider":"Mattermost","family":"messaging","severity":"high","confidence":"medium","rotation":"mattermost","docs":"https://developers.mattermost.com/integrate/reference/personal-access-token/","keyed":{"words":["mattermost","mmctl"],"value":"[a-z1-9]{26}"}},"keyed":{"value":["[1-9a-z]{26}",0,26,26,227,227,227],"within":48}}
{"rule":{"id":"mattermost-webhook","name":"Mattermost incoming webhook URL","provider":"Mattermost","family":"messaging","severity":"low","confidence":"high","rotation":"mattermost","pattern":"https?://[A-Za-z0-9.-]{0,60}mattermost[A-Za-z0-9.-]{0,60}/hooks/([a-z0-9]{26})","docs":"https://developers.mattermost.com/integrate/webhooks/incoming/","before":150},"literals":["/hooks/"],"pattern":["https?:\\\\/\\\\/[\\\\-\\\\.0-9A-Za-z]{0,60}mattermost[\\\\-\\\\.0-9A-Za-z]{0,60}\\\\/hooks\\\\/([0-9a-z]{26})",1,50,171,228,119,23]}
{"rule":{"id":"maxmind-license-key","name":"MaxMind license key","provider":"MaxMind","family":"saas","severity":"low","confidence":"high","rotation":"maxmind","pattern":"[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk","docs":"https://dev.maxmind.com/geoip/docs/web-services","before":36,"after":4},"literals":["_mmk"],"pattern":["[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk",0,40,40,12,14,20]}
{"rule":{"id":"meilisearch-key","name":"Meilisearch API key","provider":"Meilisearch","family":"database","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://www.meilisearch.com/docs","keyed":{"words":["meili_master_key","meilisearch","meilisearch_api_key","meili_api_key"],"value":"[a-z0-9]{64}"}},"keyed":{"value":["[0-9a-z]{64}",0,64,64,23,23,23],"within":48}}
{"rule":{"id":"mem0-api-key","name":"Mem0 API key","provider":"Mem0","family":"ai","severity":"medium","confidence":"medium","rotation":"api-key","pattern":"m0-[A-Za-z0-9]{40}","docs":"https://docs.mem0.ai/","entropy":4},"literals":["m0-"],"pattern":["m0\\\\-[0-9A-Za-z]{40}",0,43,43,18,181,14]}
{"rule":{"id":"mercury-api-token","name":"Mercury production API token","provider":"Mercury","family":"payments","severity":"critical","confidence":"high","rotation":"mercury","pattern":"mercury_production_[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem","docs":"https://docs.mercury.com/"},"literals":["mercury_production_"],"pattern":["mercury_production_[a-z]{3,6}_[0-9A-Za-z]{40,50}_yrucrem",0,71,84,12,181,181]}
{"rule":{"id":"mergify-application-key","name":"Mergify application key","provider":"Mergify","family":"ci","severity":"medium","confidence":"high","rotation":"mergify","pattern":"mergify_application_key_[A-Za-z0-9_-]{40,200}","docs":"https://docs.mergify.com/api/"},"literals":["mergify_application_key_"],"pattern":["mergify_application_key_[\\\\-0-9A-Z_a-z]{40,200}",0,64,224,7,181,7]}
{"rule":{"id":"wit-ai-token","name":"Wit.ai server access token","provider":"Meta","family":"ai","severity":"low","confidence":"medium","rotation":"meta-wit-ai","keyed":{"words":["wit_ai","wit.ai","wit_token","wit_access_token","wit_server_token","wit_key"],"value":"[A-Z0-9]{32}"}},"keyed":{"value":["[0-9A-Z]{32}",0,32,32,2,2,2],"within":48}}
{"rule":{"id":"meta-llama-api-key","name":"Meta Llama API key","provider":"Meta","family":"ai","severity":"medium","confidence":"high","rotation":"api-key","pattern":"LLM\\\\|[0-9]{14,18}\\\\|[A-Za-z0-9_-]{27}"},"literals":["LLM|"],"pattern":["LLM\\\\|[0-9]{14,18}\\\\|[\\\\-0-9A-Z_a-z]{27}",0,46,50,33,26,7]}
{"rule":{"id":"facebook-access-token","name":"Meta user, page or system-user access token","provider":"Meta","family":"social","severity":"critical","confidence":"medium","rotation":"meta","pattern":"EAA[A-Za-z0-9]{80,800}","docs":"https://developers.facebook.com/docs/facebook-login/guides/access-tokens/","after":823},"literals":["EAA"],"pattern":["EAA[0-9A-Za-z]{80,800}",0,83,803,14,66,14]}
{"rule":{"id":"facebook-app-token","name":"Meta app access token","provider":"Meta","family":"social","severity":"high","confidence":"medium","rotation":"meta","docs":"https://developers.facebook.com/docs/facebook-login/guides/access-tokens/","keyed":{"words":["facebook","fb_app","graph.facebook.com"],"value":"[0-9]{12,18}(?:\\\\||%7C)[A-Za-z0-9_-]{24,40}"}},"keyed":{"value":["[0-9]{12,18}(?:\\\\||%7C)[\\\\-0-9A-Z_a-z]{24,40}",0,37,61,229,42,7],"within":48}}
{"rule":{"id":"facebook-app-secret","name":"Meta app secret","provider":"Meta","family":"social","severity":"critical","confidence":"medium","rotation":"meta","docs":"https://developers.facebook.com/docs/facebook-login/guides/access-tokens/","keyed":{"words":["facebook","fb_app_secret","meta"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"instagram-access-token","name":"Meta instagram access token","provider":"Meta","family":"social","severity":"medium","confidence":"high","rotation":"meta","pattern":"(?:IGQVJ|IGAA|IGQW)[A-Za-z0-9_-]{50,250}","docs":"https://developers.facebook.com/docs/instagram-platform/"},"literals":["IGQVJ","IGAA","IGQW"],"pattern":["(?:IGQVJ|IGAA|IGQW)[\\\\-0-9A-Z_a-z]{50,250}",0,54,255,7,230,7]}
{"rule":{"id":"metabase-session","name":"Metabase session token or API key","provider":"Metabase","family":"saas","severity":"medium","confidence":"high","rotation":"metabase","pattern":"mb_[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}","docs":"https://www.metabase.com/docs/latest/people-and-groups/api-keys"},"literals":["mb_"],"pattern":["mb_[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,39,39,231,181,44]}
{"rule":{"id":"logdna-ingestion-key","name":"Mezmo (LogDNA) ingestion or service key","provider":"Mezmo (LogDNA)","family":"monitoring","severity":"low","confidence":"medium","rotation":"mezmo-logdna","docs":"https://docs.mezmo.com/","keyed":{"words":["logdna","mezmo"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"azure-communication-services-key","name":"Microsoft Azure communication Services key (annotated form)","provider":"Microsoft Azure","family":"messaging","severity":"high","confidence":"medium","rotation":"microsoft-azure","docs":"https://learn.microsoft.com/azure/communication-services/","keyed":{"words":["communication.azure.com","accesskey","microsoft_azure"],"value":"[A-Za-z0-9]{84,88}"}},"keyed":{"value":["[0-9A-Za-z]{84,88}",0,84,88,14,14,14],"within":48}}
{"rule":{"id":"azure-notification-hub-key","name":"Microsoft Azure notification Hubs access key","provider":"Microsoft Azure","family":"messaging","severity":"high","confidence":"medium","rotation":"microsoft-azure","docs":"https://learn.microsoft.com/azure/notification-hubs/notification-hubs-push-notification-security","keyed":{"words":["notificationhub","defaultfullsharedaccesssignature","sharedaccesskey","microsoft_azure"],"value":"[A-Za-z0-9+/]{42,88}={0,2}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{42,88}={0,2}",0,42,90,21,24,21],"within":48}}
{"rule":{"id":"azure-logic-app-url","name":"Microsoft Azure Logic App HTTP trigger URL with SAS","provider":"Microsoft Azure","family":"messaging","severity":"medium","confidence":"high","rotation":"microsoft-azure","pattern":"logic\\\\.azure\\\\.com(?::443)?/workflows/[a-f0-9]{32}/triggers/[A-Za-z0-9_/-]{3,80}\\\\?[A-Za-z0-9&=%._/-]{5,200}sig=([A-Za-z0-9_%-]{40,60})","docs":"https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app","after":700},"literals":["logic.azure.com"],"pattern":["logic\\\\.azure\\\\.com(?::443)?\\\\/workflows\\\\/[0-9a-f]{32}\\\\/triggers\\\\/[\\\\-\\\\/-9A-Z_a-z]{3,80}\\\\?[%&\\\\--9=A-Z_a-z]{5,200}sig=([%\\\\-0-9A-Z_a-z]{40,60})",1,121,417,232,207,176]}
{"rule":{"id":"azure-maps-key","name":"Microsoft Azure azure Maps key (annotated form)","provider":"Microsoft Azure","family":"maps","severity":"high","confidence":"medium","rotation":"microsoft-azure","docs":"https://learn.microsoft.com/azure/azure-maps/","keyed":{"words":["atlas.microsoft.com","subscription-key","microsoft_azure"],"value":"[A-Za-z0-9]{84,88}"}},"keyed":{"value":["[0-9A-Za-z]{84,88}",0,84,88,14,14,14],"within":48}}
{"rule":{"id":"azure-ad-client-secret","name":"Microsoft Entra app client secret","provider":"Microsoft Entra","family":"identity","severity":"critical","confidence":"high","rotation":"microsoft-entra","pattern":"[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}","docs":"https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials","before":3,"entropy":3,"pair":{"with":"azure-ad-client-id","within":1024}},"literals":["0Q~","1Q~","2Q~","3Q~","4Q~","5Q~","6Q~","7Q~","8Q~","9Q~"],"pattern":["[\\\\-\\\\.0-9A-Z_a-z~]{3}[0-9]Q~[\\\\-\\\\.0-9A-Z_a-z~]{31,34}",0,37,40,233,233,233]}
{"rule":{"id":"azure-ad-client-secret-legacy","name":"Microsoft Entra app client secret (before the Q~ marker)","provider":"Microsoft Entra","family":"identity","severity":"critical","confidence":"medium","rotation":"microsoft-entra","docs":"https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials","entropy":3,"keyed":{"words":["azure_client_secret","arm_client_secret","aad_client_secret","azuread_client_secret","azure_ad_client_secret","ida_clientsecret","azure_sp_password","msal_client_secret"],"value":"(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9_~.+/=?@:*-]{31,34})"},"pair":{"with":"azure-ad-client-id","within":1024}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{43}=|[\\\\*\\\\+\\\\--:=\\\\?-Z_a-z~]{31,34}",0,31,44,234,234,234],"within":48}}
{"rule":{"id":"azure-entra-refresh-token","name":"Microsoft Entra OAuth refresh token","provider":"Microsoft Entra","family":"identity","severity":"high","confidence":"high","rotation":"microsoft-entra","pattern":"[01]\\\\.A[A-Za-z0-9_-]{24,70}\\\\.(?:[01]\\\\.)?Ag[AI][A-Za-z0-9_-]{180,2000}","docs":"https://learn.microsoft.com/entra/identity/users/users-revoke-access","before":74},"literals":[".AgA",".AgI"],"pattern":["[01]\\\\.A[\\\\-0-9A-Z_a-z]{24,70}\\\\.(?:[01]\\\\.)?Ag[AI][\\\\-0-9A-Z_a-z]{180,2000}",0,211,2079,5,235,7]}
{"rule":{"id":"bing-maps-key","name":"Microsoft bing Maps key (service retiring)","provider":"Microsoft","family":"maps","severity":"low","confidence":"medium","rotation":"microsoft","docs":"https://learn.microsoft.com/bingmaps/","keyed":{"words":["bing","virtualearth","microsoft"],"value":"[A-Za-z0-9_-]{64}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{64}",0,64,64,7,7,7],"within":48}}
{"rule":{"id":"teams-incoming-webhook","name":"Microsoft Teams incoming webhook (Office connector)","provider":"Microsoft Teams","family":"messaging","severity":"medium","confidence":"high","rotation":"microsoft-teams","pattern":"(?:webhook\\\\.office\\\\.com/webhookb2|outlook\\\\.office\\\\.com/webhook)/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}@[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/IncomingWebhook/[a-f0-9]{32}/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[A-Za-z0-9_-]{20,60})?","docs":"https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/what-are-webhooks-and-connectors"},"literals":["webhook.office.com/webhookb2/","outlook.office.com/webhook/"],"pattern":["(?:webhook\\\\.office\\\\.com\\\\/webhookb2|outlook\\\\.office\\\\.com\\\\/webhook)\\\\/[0-9a-f]{8}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{12}@[0-9a-f]{8}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{12}\\\\/IncomingWebhook\\\\/[0-9a-f]{32}\\\\/[0-9a-f]{8}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{12}(?:\\\\/[\\\\-0-9A-Z_a-z]{20,60})?",0,186,249,236,237,7]}
{"rule":{"id":"teams-workflow-webhook","name":"Microsoft Teams power Automate workflow webhook","provider":"Microsoft Teams","family":"messaging","severity":"medium","confidence":"high","rotation":"microsoft-teams","pattern":"api\\\\.powerplatform\\\\.com(?::443)?/[A-Za-z0-9/_.-]{10,200}/triggers/manual/paths/invoke\\\\?[A-Za-z0-9&=%._/-]{5,200}sig=([A-Za-z0-9_%-]{40,60})","docs":"https://learn.microsoft.com/power-automate/","after":700},"literals":["api.powerplatform.com"],"pattern":["api\\\\.powerplatform\\\\.com(?::443)?\\\\/[\\\\--9A-Z_a-z]{10,200}\\\\/triggers\\\\/manual\\\\/paths\\\\/invoke\\\\?[%&\\\\--9=A-Z_a-z]{5,200}sig=([%\\\\-0-9A-Z_a-z]{40,60})",1,111,520,232,13,176]}
{"rule":{"id":"midtrans-server-key","name":"Midtrans server key","provider":"Midtrans","family":"payments","severity":"critical","confidence":"high","rotation":"midtrans","pattern":"(?:Mid-server-|SB-Mid-server-)[A-Za-z0-9_-]{7,23}","docs":"https://docs.midtrans.com/"},"literals":["Mid-server-","SB-Mid-server-"],"pattern":["(?:Mid\\\\-server\\\\-|SB\\\\-Mid\\\\-server\\\\-)[\\\\-0-9A-Z_a-z]{7,23}",0,18,37,7,238,7]}
{"rule":{"id":"minimax-api-key","name":"MiniMax API key","provider":"MiniMax","family":"ai","severity":"medium","confidence":"high","rotation":"minimax","pattern":"sk-api-[A-Za-z0-9_-]{119}"},"literals":["sk-api-"],"pattern":["sk\\\\-api\\\\-[\\\\-0-9A-Z_a-z]{119}",0,126,126,7,9,7]}
{"rule":{"id":"minio-secret-key","name":"MinIO secret key","provider":"MinIO","family":"cloud","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://min.io/docs/","entropy":3.5,"keyed":{"words":["minio_secret_key","minio_root_password","minio_secret","minio_secret_access_key"],"value":"[A-Za-z0-9+/]{32,40}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{32,40}",0,32,40,24,24,24],"within":48}}
{"rule":{"id":"miro-token","name":"Miro access token","provider":"Miro","family":"saas","severity":"medium","confidence":"medium","rotation":"miro","docs":"https://developers.miro.com/","keyed":{"words":["miro_api_key","miro_token","miro_secret","miro_key","miro_access_token","miro_api_token"],"value":"[A-Za-z0-9]{27}"}},"keyed":{"value":["[0-9A-Za-z]{27}",0,27,27,14,14,14],"within":48}}
{"rule":{"id":"mistral-api-key","name":"Mistral AI API key","provider":"Mistral AI","family":"ai","severity":"medium","confidence":"medium","rotation":"mistral-ai","entropy":3,"keyed":{"words":["mistral","mistral_api_key","mistralai"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"mixpanel-service-secret","name":"Mixpanel service account or project secret","provider":"Mixpanel","family":"monitoring","severity":"medium","confidence":"medium","rotation":"mixpanel","docs":"https://developer.mixpanel.com/reference/authentication","keyed":{"words":["mixpanel"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"modal-token","name":"Modal token id and secret","provider":"Modal","family":"ai","severity":"high","confidence":"high","rotation":"modal","docs":"https://modal.com/docs","keyed":{"words":["modal_token_id","modal_token_secret","modal_token","modal_secret","modal_toml","token_secret","modal"],"value":"a[ks]-[A-Za-z0-9]{22}"}},"keyed":{"value":["a[ks]\\\\-[0-9A-Za-z]{22}",0,25,25,18,13,14],"within":48}}
{"rule":{"id":"mollie-api-key","name":"Mollie API key","provider":"Mollie","family":"payments","severity":"critical","confidence":"medium","rotation":"mollie","pattern":"(?:live_|test_)[A-Za-z0-9]{30}","docs":"https://docs.mollie.com/reference/authentication"},"literals":["live_","test_"],"pattern":["(?:live_|test_)[0-9A-Za-z]{30}",0,35,35,12,221,14]}
{"rule":{"id":"mongodb-url","name":"Password in a MongoDB URL","provider":"MongoDB","family":"database","severity":"critical","confidence":"high","rotation":"mongodb","pattern":"mongodb(?:\\\\+srv)?://[^\\\\s:/@\\"\\\\'<>]{0,100}:([^\\\\s/@\\"\\\\'<>]{2,200})@\\\\[?[A-Za-z0-9.,:_%-]{1,253}","docs":"https://www.mongodb.com/docs/manual/reference/connection-string/","after":640,"secret":1,"safe":["e68aeed98bc27934"]},"literals":["mongodb://","mongodb+srv://"],"pattern":["mongodb(?:\\\\+srv)?:\\\\/\\\\/[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-9;=\\\\?A-\\\\xff]{0,100}:([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-;=\\\\?A-\\\\xff]{2,200})@\\\\[?[%,-\\\\.0-:A-Z_a-z]{1,253}",1,15,570,75,181,90]}
{"rule":{"id":"mongodb-atlas-api-private-key","name":"MongoDB programmatic API private key","provider":"MongoDB","family":"database","severity":"critical","confidence":"medium","rotation":"mongodb","docs":"https://www.mongodb.com/docs/atlas/api/","keyed":{"words":["mongodb_atlas","atlas_private_key","mongodb_atlas_private_key","mcli_private_api_key","atlas_api_private_key"],"value":"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"mongodb-atlas-service-account-secret","name":"MongoDB service account secret","provider":"MongoDB","family":"database","severity":"critical","confidence":"high","rotation":"mongodb","pattern":"mdb_sa_sk_[A-Za-z0-9_-]{40}","docs":"https://www.mongodb.com/docs/atlas/api/","pair":{"with":"mongodb-atlas-service-account-id","within":1024}},"literals":["mdb_sa_sk_"],"pattern":["mdb_sa_sk_[\\\\-0-9A-Z_a-z]{40}",0,50,50,7,181,7]}
{"rule":{"id":"mongodb-atlas-service-account-id","name":"MongoDB service account id (companion)","provider":"MongoDB","family":"database","severity":"low","confidence":"high","rotation":"mongodb","pattern":"mdb_sa_id_[a-f0-9]{24}","docs":"https://www.mongodb.com/docs/atlas/api/","pair":{"with":"mongodb-atlas-service-account-secret","within":1024}},"literals":["mdb_sa_id_"],"pattern":["mdb_sa_id_[0-9a-f]{24}",0,34,34,239,181,10]}
{"rule":{"id":"moonshot-api-key","name":"Moonshot AI API key","provider":"Moonshot AI","family":"ai","severity":"medium","confidence":"high","rotation":"moonshot-ai-kimi","keyed":{"words":["moonshot","kimi","moonshot_api_key"],"value":"sk-[A-Za-z0-9_-]{48}"}},"keyed":{"value":["sk\\\\-[\\\\-0-9A-Z_a-z]{48}",0,51,51,7,9,7],"within":48}}
{"rule":{"id":"moralis-key","name":"Moralis API key","provider":"Moralis","family":"saas","severity":"low","confidence":"medium","rotation":"moralis","docs":"https://docs.moralis.com/","keyed":{"words":["moralis"],"value":"[A-Za-z0-9]{64,264}"}},"keyed":{"value":["[0-9A-Za-z]{64,264}",0,64,264,14,14,14],"within":48}}
{"rule":{"id":"mux-token-secret","name":"Mux access token secret","provider":"Mux","family":"cdn","severity":"high","confidence":"medium","rotation":"mux","docs":"https://docs.mux.com/","keyed":{"words":["mux_token_secret","mux_secret","mux_secret_key","mux_token","mux.com","mux"],"value":"[A-Za-z0-9+/]{75}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{75}",0,75,75,24,24,24],"within":48}}
{"rule":{"id":"mysql-url","name":"Password in a MySQL URL","provider":"MySQL and MariaDB","family":"database","severity":"critical","confidence":"high","rotation":"mysql","pattern":"(?:mysql[x2]?|mariadb|mysql\\\\+[a-z]{3,16})://[^\\\\s:/@\\"\\\\'<>]{0,100}:([^\\\\s/@\\"\\\\'<>]{2,200})@\\\\[?[A-Za-z0-9.,:_%-]{1,253}","docs":"https://dev.mysql.com/doc/refman/8.0/en/password-management.html","after":640,"secret":1},"literals":["mysql://","mysqlx://","mysql2://","mariadb://","mysql+pymysql://","mysql+mysqldb://","mysql+mysqlconnector://","mysql+aiomysql://"],"pattern":["(?:mysql[2x]?|mariadb|mysql\\\\+[a-z]{3,16}):\\\\/\\\\/[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-9;=\\\\?A-\\\\xff]{0,100}:([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-;=\\\\?A-\\\\xff]{2,200})@\\\\[?[%,-\\\\.0-:A-Z_a-z]{1,253}",1,13,581,75,181,90]}
{"rule":{"id":"nats-nkey-seed","name":"NATS NKEY seed","provider":"NATS","family":"infrastructure","severity":"critical","confidence":"high","rotation":"nats","checksum":"nkey-crc16","docs":"https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth","safe":["3114e6a5b110ffa7"],"keyed":{"words":["nkey","nkey_seed","nats","nats_seed"],"value":"S[UAONCX][A-Z2-7]{56}"}},"keyed":{"value":["S[ACNOUX][2-7A-Z]{56}",0,58,58,139,28,139],"within":48}}
{"rule":{"id":"nats-credentials-file","name":"NATS user credentials file","provider":"NATS","family":"infrastructure","severity":"critical","confidence":"high","rotation":"nats","pattern":"-----BEGIN NATS USER JWT-----\\\\s{1,4}(eyJ[A-Za-z0-9_-]{20,200}\\\\.eyJ[A-Za-z0-9_-]{60,3000}\\\\.[A-Za-z0-9_-]{80,90})","docs":"https://docs.nats.io/using-nats/nats-tools/nsc","after":3400,"secret":1},"literals":["-----BEGIN NATS USER JWT-----"],"pattern":["\\\\-\\\\-\\\\-\\\\-\\\\-BEGIN NATS USER JWT\\\\-\\\\-\\\\-\\\\-\\\\-[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}(eyJ[\\\\-0-9A-Z_a-z]{20,200}\\\\.eyJ[\\\\-0-9A-Z_a-z]{60,3000}\\\\.[\\\\-0-9A-Z_a-z]{80,90})",1,198,3331,240,134,7]}
{"rule":{"id":"neo4j-url","name":"Password in a Neo4j URL","provider":"Neo4j","family":"database","severity":"critical","confidence":"high","rotation":"database","pattern":"(?:bolt|neo4j)(?:\\\\+ss?c?)?://[^\\\\s:/@\\"\\\\'<>]{0,100}:([^\\\\s/@\\"\\\\'<>]{2,200})@\\\\[?[A-Za-z0-9.,:_%-]{1,253}","docs":"https://neo4j.com/docs/","after":640,"secret":1},"literals":["bolt://","neo4j://","neo4j+s://","bolt+s://","neo4j+ssc://","bolt+ssc://"],"pattern":["(?:bolt|neo4j)(?:\\\\+ss?c?)?:\\\\/\\\\/[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-9;=\\\\?A-\\\\xff]{0,100}:([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-;=\\\\?A-\\\\xff]{2,200})@\\\\[?[%,-\\\\.0-:A-Z_a-z]{1,253}",1,12,568,75,241,90]}
{"rule":{"id":"neon-api-key","name":"Neon API key","provider":"Neon","family":"database","severity":"critical","confidence":"high","rotation":"neon","pattern":"napi_[A-Za-z0-9]{64}","docs":"https://neon.com/docs/manage/api-keys"},"literals":["napi_"],"pattern":["napi_[0-9A-Za-z]{64}",0,69,69,12,141,14]}
{"rule":{"id":"netbird-personal-access-token","name":"NetBird personal access token","provider":"NetBird","family":"infrastructure","severity":"critical","confidence":"high","rotation":"api-key","pattern":"nbp_[A-Za-z0-9]{36}","docs":"https://docs.netbird.io/ipa/guides/authentication"},"literals":["nbp_"],"pattern":["nbp_[0-9A-Za-z]{36}",0,40,40,12,141,14]}
{"rule":{"id":"netlify-pat","name":"Netlify personal access token","provider":"Netlify","family":"cloud","severity":"critical","confidence":"high","rotation":"netlify","pattern":"nfp_[A-Za-z0-9]{36}","docs":"https://docs.netlify.com/api/get-started/"},"literals":["nfp_"],"pattern":["nfp_[0-9A-Za-z]{36}",0,40,40,12,141,14]}
{"rule":{"id":"netlify-pat-legacy","name":"Netlify personal access token (unprefixed)","provider":"Netlify","family":"cloud","severity":"critical","confidence":"medium","rotation":"netlify","docs":"https://docs.netlify.com/api/get-started/","keyed":{"words":["netlify","netlify_auth_token"],"value":"[A-Za-z0-9_=-]{40,64}"}},"keyed":{"value":["[\\\\-0-9=A-Z_a-z]{40,64}",0,40,64,45,45,45],"within":48}}
{"rule":{"id":"newrelic-user-key","name":"New Relic user key","provider":"New Relic","family":"monitoring","severity":"critical","confidence":"high","rotation":"new-relic","pattern":"NRAK-[A-Z0-9]{27}","docs":"https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"},"literals":["NRAK-"],"pattern":["NRAK\\\\-[0-9A-Z]{27}",0,32,32,0,242,2]}
{"rule":{"id":"newrelic-admin-key","name":"New Relic admin key (retired)","provider":"New Relic","family":"monitoring","severity":"critical","confidence":"high","rotation":"new-relic","pattern":"NRAA-[A-Fa-f0-9]{27}","docs":"https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"},"literals":["NRAA-"],"pattern":["NRAA\\\\-[0-9A-Fa-f]{27}",0,32,32,243,242,44]}
{"rule":{"id":"newrelic-insights-insert-key","name":"New Relic insights insert key","provider":"New Relic","family":"monitoring","severity":"medium","confidence":"high","rotation":"new-relic","pattern":"NRII-[A-Za-z0-9_-]{25,32}","docs":"https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"},"literals":["NRII-"],"pattern":["NRII\\\\-[\\\\-0-9A-Z_a-z]{25,32}",0,30,37,7,242,7]}
{"rule":{"id":"newrelic-insights-query-key","name":"New Relic insights query key","provider":"New Relic","family":"monitoring","severity":"medium","confidence":"high","rotation":"new-relic","pattern":"NRIQ-[A-Za-z0-9_-]{25,32}","docs":"https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"},"literals":["NRIQ-"],"pattern":["NRIQ\\\\-[\\\\-0-9A-Z_a-z]{25,32}",0,30,37,7,242,7]}
{"rule":{"id":"newrelic-rest-api-key","name":"New Relic REST API key","provider":"New Relic","family":"monitoring","severity":"high","confidence":"high","rotation":"new-relic","pattern":"NRRA-[A-Fa-f0-9]{42}","docs":"https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"},"literals":["NRRA-"],"pattern":["NRRA\\\\-[0-9A-Fa-f]{42}",0,47,47,243,242,44]}
{"rule":{"id":"newrelic-browser-key","name":"New Relic browser ingest key (public by design)","provider":"New Relic","family":"monitoring","severity":"low","confidence":"high","rotation":"new-relic","pattern":"(?:NRJS-|NRBR-)[a-f0-9]{19,20}","docs":"https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/","publishable":true},"literals":["NRJS-","NRBR-"],"pattern":["(?:NRJS\\\\-|NRBR\\\\-)[0-9a-f]{19,20}",0,24,25,244,242,10]}
{"rule":{"id":"newrelic-license-key","name":"New Relic license (ingest) key","provider":"New Relic","family":"monitoring","severity":"medium","confidence":"high","rotation":"new-relic","pattern":"(?:[a-f0-9]{36}|eu01xx[a-f0-9]{26}FFFF|[a-f0-9]{32}FFFF)NRAL","docs":"https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/","before":40,"after":4},"literals":["NRAL"],"pattern":["(?:[0-9a-f]{36}|eu01xx[0-9a-f]{26}FFFF|[0-9a-f]{32}FFFF)NRAL",0,40,40,245,10,26]}
{"rule":{"id":"newrelic-mobile-token","name":"New Relic mobile app token","provider":"New Relic","family":"monitoring","severity":"low","confidence":"high","rotation":"new-relic","pattern":"(?:AA[a-f0-9]{40}|eu01xx[a-f0-9]{36})-NRMA","docs":"https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/","before":44,"after":8},"literals":["-NRMA"],"pattern":["(?:AA[0-9a-f]{40}|eu01xx[0-9a-f]{36})\\\\-NRMA",0,47,47,246,247,1]}
{"rule":{"id":"newrelic-pixie-key","name":"New Relic pixie API or deploy key","provider":"New Relic","family":"monitoring","severity":"medium","confidence":"high","rotation":"new-relic","pattern":"(?:px-api-|px-dep-)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}","docs":"https://docs.px.dev/reference/admin/api-keys/"},"literals":["px-api-","px-dep-"],"pattern":["(?:px\\\\-api\\\\-|px\\\\-dep\\\\-)[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,43,43,248,16,44]}
{"rule":{"id":"nytimes-key","name":"New York Times API key","provider":"New York Times","family":"social","severity":"low","confidence":"medium","rotation":"new-york-times","docs":"https://developer.nytimes.com/","keyed":{"words":["nytimes","new_york_times"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"ngrok-authtoken","name":"ngrok Authtoken","provider":"ngrok","family":"infrastructure","severity":"high","confidence":"high","rotation":"ngrok","docs":"https://ngrok.com/docs/api/","keyed":{"words":["ngrok","ngrok_authtoken","authtoken"],"value":"[0-9][A-Za-z0-9]{20,30}_[A-Za-z0-9]{15,25}"}},"keyed":{"value":["[0-9][0-9A-Za-z]{20,30}_[0-9A-Za-z]{15,25}",0,37,57,12,42,14],"within":48}}
{"rule":{"id":"ngrok-api-key","name":"ngrok API key or tunnel credential","provider":"ngrok","family":"infrastructure","severity":"high","confidence":"high","rotation":"ngrok","docs":"https://ngrok.com/docs/api/","keyed":{"words":["ngrok","ngrok_api_key"],"value":"(?:ak|cr)_[A-Za-z0-9]{25,30}"}},"keyed":{"value":["(?:ak|cr)_[0-9A-Za-z]{25,30}",0,28,33,12,249,14],"within":48}}
{"rule":{"id":"notion-token","name":"Notion integration token","provider":"Notion","family":"saas","severity":"high","confidence":"high","rotation":"notion","pattern":"ntn_[0-9]{11}[A-Za-z0-9]{35}","docs":"https://developers.notion.com/docs/authorization"},"literals":["ntn_"],"pattern":["ntn_[0-9]{11}[0-9A-Za-z]{35}",0,50,50,12,141,14]}
{"rule":{"id":"notion-token-legacy","name":"Notion integration token (before September 2024)","provider":"Notion","family":"saas","severity":"high","confidence":"high","rotation":"notion","pattern":"secret_[A-Za-z0-9]{43}","docs":"https://developers.notion.com/docs/authorization"},"literals":["secret_"],"pattern":["secret_[0-9A-Za-z]{43}",0,50,50,12,9,14]}
{"rule":{"id":"notion-refresh-token","name":"Notion OAuth refresh token","provider":"Notion","family":"saas","severity":"high","confidence":"high","rotation":"notion","pattern":"nrt_[A-Za-z0-9_]{40,55}","docs":"https://developers.notion.com/docs/authorization"},"literals":["nrt_"],"pattern":["nrt_[0-9A-Z_a-z]{40,55}",0,44,59,12,141,12]}
{"rule":{"id":"novita-api-key","name":"Novita AI API key","provider":"Novita AI","family":"ai","severity":"medium","confidence":"high","rotation":"api-key","docs":"https://novita.ai/docs","keyed":{"words":["novita","novita_api_key"],"value":"sk_[A-Za-z0-9_-]{43}"}},"keyed":{"value":["sk_[\\\\-0-9A-Z_a-z]{43}",0,46,46,7,9,7],"within":48}}
{"rule":{"id":"npm-access-token","name":"npm access token (granular or classic)","provider":"npm","family":"package-registry","severity":"critical","confidence":"high","rotation":"npm","pattern":"npm_[A-Za-z0-9]{36}","checksum":"npm-crc32"},"literals":["npm_"],"pattern":["npm_[0-9A-Za-z]{36}",0,40,40,12,141,14]}
{"rule":{"id":"npm-legacy-token","name":"npm access token (UUID form)","provider":"npm","family":"package-registry","severity":"critical","confidence":"high","rotation":"npm","keyed":{"words":["_authtoken","npm_token","npm_auth_token","npmtoken","node_auth_token","npm_access_token"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"npmrc-auth","name":"Basic credential in .npmrc","provider":"npm","family":"package-registry","severity":"high","confidence":"medium","rotation":"registry-credential","pattern":"[:\\\\s](?:_auth|_password)\\\\s{0,3}=\\\\s{0,3}\\"?([A-Za-z0-9+/]{12,400}={0,2})","before":1,"secret":1,"entropy":3.2},"literals":["_auth","_password"],"pattern":["[\\\\x09\\\\x0a\\\\x0c\\\\x0d :](?:_auth|_password)[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3}=[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3}\\"?([\\\\+\\\\/-9A-Za-z]{12,400}={0,2})",1,19,420,250,251,21]}
{"rule":{"id":"npmrc-auth-token","name":"Registry token in .npmrc","provider":"npm","family":"package-registry","severity":"high","confidence":"medium","rotation":"registry-credential","pattern":"_authToken\\\\s{0,3}=\\\\s{0,3}\\"?([A-Za-z0-9._~+/=-]{16,2000})","after":2100,"secret":1},"literals":["_authToken"],"pattern":["_authToken[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3}=[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3}\\"?([\\\\+\\\\--9=A-Z_a-z~]{16,2000})",1,27,2018,252,171,253]}
{"rule":{"id":"nuget-api-key","name":"NuGet API key","provider":"NuGet","family":"package-registry","severity":"critical","confidence":"high","rotation":"nuget","pattern":"oy2[a-z0-9]{43}","docs":"https://learn.microsoft.com/nuget/nuget-org/publish-a-package","entropy":3.5},"literals":["oy2"],"pattern":["oy2[0-9a-z]{43}",0,46,46,23,4,23]}
{"rule":{"id":"nuget-api-key-named","name":"NuGet API key (by its variable)","provider":"NuGet","family":"package-registry","severity":"critical","confidence":"medium","rotation":"nuget","docs":"https://learn.microsoft.com/nuget/nuget-org/publish-a-package","entropy":3.5,"keyed":{"words":["nuget","nuget_api_key","nuget_key"],"value":"[a-z0-9]{46}"}},"keyed":{"value":["[0-9a-z]{46}",0,46,46,23,23,23],"within":48}}
{"rule":{"id":"nuget-config-password","name":"Password in a NuGet configuration","provider":"NuGet","family":"package-registry","severity":"high","confidence":"medium","rotation":"registry-credential","pattern":"(?:ClearTextPassword|Password)\\"\\\\s{1,8}value\\\\s{0,2}=\\\\s{0,2}\\"([^\\"%\${}<>\\\\s]{4,200})\\"","docs":"https://learn.microsoft.com/nuget/reference/nuget-config-file","secret":1,"safe":["dba72c00f41f4e4c"]},"literals":["ClearTextPassword\\"","Password\\""],"pattern":["(?:ClearTextPassword|Password)\\"[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,8}value[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,2}=[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,2}\\"([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#&-;=\\\\?-z\\\\|~-\\\\xff]{4,200})\\"",1,22,238,254,255,74]}
{"rule":{"id":"nvidia-api-key","name":"NVIDIA NIM or NGC API key","provider":"NVIDIA","family":"ai","severity":"high","confidence":"high","rotation":"nvidia","pattern":"nvapi-[A-Za-z0-9_-]{60,70}"},"literals":["nvapi-"],"pattern":["nvapi\\\\-[\\\\-0-9A-Z_a-z]{60,70}",0,66,76,7,141,7]}
{"rule":{"id":"nvidia-ngc-key-legacy","name":"NVIDIA NGC API key (base64 form)","provider":"NVIDIA","family":"ai","severity":"high","confidence":"medium","rotation":"nvidia","keyed":{"words":["ngc","nvcr.io","oauthtoken","ngc_api_key","ngc_cli_api_key"],"value":"[A-Za-z0-9+/]{84}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{84}",0,84,84,24,24,24],"within":48}}
{"rule":{"id":"nx-cloud-access-token","name":"Nx Cloud read-write access token","provider":"Nx Cloud","family":"ci","severity":"medium","confidence":"high","rotation":"api-key","pattern":"[A-Za-z0-9+/]{48}fHJlYWQtd3JpdGU=?","docs":"https://nx.dev/ci/recipes/security/access-tokens","before":48},"literals":["fHJlYWQtd3JpdGU"],"pattern":["[\\\\+\\\\/-9A-Za-z]{48}fHJlYWQtd3JpdGU=?",0,63,64,21,24,256]}
{"rule":{"id":"nylas-api-key","name":"Nylas API key","provider":"Nylas","family":"email","severity":"critical","confidence":"high","rotation":"nylas","pattern":"nyk_[A-Za-z0-9_]{26,67}","docs":"https://developer.nylas.com/docs/v3/auth/"},"literals":["nyk_"],"pattern":["nyk_[0-9A-Z_a-z]{26,67}",0,30,71,12,141,12]}
{"rule":{"id":"octopus-api-key","name":"Octopus Deploy API key","provider":"Octopus Deploy","family":"ci","severity":"critical","confidence":"high","rotation":"octopus-deploy","pattern":"API-[A-Z0-9]{26,34}","docs":"https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key","entropy":3},"literals":["API-"],"pattern":["API\\\\-[0-9A-Z]{26,34}",0,30,38,0,1,2]}
{"rule":{"id":"odbc-connection-string","name":"Password in an ODBC or ADO.NET connection string","provider":"ODBC","family":"database","severity":"high","confidence":"medium","rotation":"database","pattern":"(?i)(?:driver|dsn|server|data source|host|network library)\\\\s{0,2}=\\\\s{0,2}[^\\\\n\\"\\\\'<>]{2,300}?;\\\\s{0,2}(?:password|pwd)\\\\s{0,2}=\\\\s{0,2}([^\\\\s;\\"\\\\'<>\${}]{3,128})","docs":"https://learn.microsoft.com/sql/odbc/","after":480,"secret":1},"literals":["Driver=","DSN=","Server=","Data Source=","Host="],"pattern":["(?:[Dd][Rr][Ii][Vv][Ee][Rr]|[Dd][Ss][Nn]|[Ss][Ee][Rr][Vv][Ee][Rr]|[Dd][Aa][Tt][Aa] [Ss][Oo][Uu][Rr][Cc][Ee]|[Hh][Oo][Ss][Tt]|[Nn][Ee][Tt][Ww][Oo][Rr][Kk] [Ll][Ii][Bb][Rr][Aa][Rr][Yy])[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,2}=[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,2}[\\\\x00-\\\\x09\\\\x0b-!#-&\\\\(-;=\\\\?-\\\\xff]{2,300}?;[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,2}(?:[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]|[Pp][Ww][Dd])[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,2}=[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,2}([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%&\\\\(-:=\\\\?-z\\\\|~-\\\\xff]{3,128})",1,14,464,257,258,259]}
{"rule":{"id":"okta-api-token","name":"Okta API token (SSWS)","provider":"Okta","family":"identity","severity":"critical","confidence":"high","rotation":"okta","docs":"https://developer.okta.com/docs/guides/create-an-api-token/main/","entropy":3.6,"keyed":{"words":["okta","okta_api_token","okta_token","ssws"],"value":"00[A-Za-z0-9_-]{40}"}},"keyed":{"value":["00[\\\\-0-9A-Z_a-z]{40}",0,42,42,7,83,7],"within":48}}
{"rule":{"id":"okta-client-secret","name":"Okta OIDC client secret","provider":"Okta","family":"identity","severity":"high","confidence":"medium","rotation":"okta","docs":"https://developer.okta.com/docs/guides/client-secret-rotation-key/main/","keyed":{"words":["okta_client_secret","okta_secret","okta_oauth2_client_secret","okta_oidc_client_secret"],"value":"[A-Za-z0-9_-]{40,64}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{40,64}",0,40,64,7,7,7],"within":48}}
{"rule":{"id":"ollama-api-key","name":"Ollama Cloud API key","provider":"Ollama","family":"ai","severity":"low","confidence":"medium","rotation":"ollama","keyed":{"words":["ollama","ollama_api_key"],"value":"[a-f0-9]{32}\\\\.[A-Za-z0-9_-]{24}"}},"keyed":{"value":["[0-9a-f]{32}\\\\.[\\\\-0-9A-Z_a-z]{24}",0,57,57,5,10,7],"within":48}}
{"rule":{"id":"onelogin-client-secret","name":"OneLogin API client secret","provider":"OneLogin","family":"identity","severity":"critical","confidence":"medium","rotation":"onelogin","docs":"https://developers.onelogin.com/","keyed":{"words":["onelogin","onelogin_client_secret"],"value":"[a-z0-9]{64}"}},"keyed":{"value":["[0-9a-z]{64}",0,64,64,23,23,23],"within":48}}
{"rule":{"id":"onesignal-api-key","name":"OneSignal app or organisation API key","provider":"OneSignal","family":"messaging","severity":"high","confidence":"high","rotation":"onesignal","pattern":"(?:os_v2_app_|os_v2_org_)[a-z2-7]{103}","docs":"https://documentation.onesignal.com/docs/keys-and-ids"},"literals":["os_v2_app_","os_v2_org_"],"pattern":["(?:os_v2_app_|os_v2_org_)[2-7a-z]{103}",0,113,113,98,4,99]}
{"rule":{"id":"onfido-api-token","name":"Onfido API token","provider":"Onfido","family":"identity","severity":"critical","confidence":"high","rotation":"onfido","pattern":"api_(?:live|sandbox)(?:_us|_ca)?\\\\.[A-Za-z0-9_.-]{20,80}","docs":"https://documentation.onfido.com/"},"literals":["api_live.","api_live_us.","api_live_ca.","api_sandbox.","api_sandbox_us.","api_sandbox_ca."],"pattern":["api_(?:live|sandbox)(?:_us|_ca)?\\\\.[\\\\-\\\\.0-9A-Z_a-z]{20,80}",0,29,95,5,13,5]}
{"rule":{"id":"onfleet-key","name":"Onfleet API key","provider":"Onfleet","family":"saas","severity":"medium","confidence":"medium","rotation":"onfleet","docs":"https://docs.onfleet.com/","keyed":{"words":["onfleet"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"openai-project-key","name":"OpenAI project API key","provider":"OpenAI","family":"ai","severity":"high","confidence":"high","rotation":"openai","pattern":"sk-proj-[A-Za-z0-9_-]{18,80}T3BlbkFJ[A-Za-z0-9_-]{18,80}","docs":"https://platform.openai.com/docs/api-reference/authentication"},"literals":["sk-proj-"],"pattern":["sk\\\\-proj\\\\-[\\\\-0-9A-Z_a-z]{18,80}T3BlbkFJ[\\\\-0-9A-Z_a-z]{18,80}",0,52,176,7,9,7]}
{"rule":{"id":"openai-service-account-key","name":"OpenAI service account API key","provider":"OpenAI","family":"ai","severity":"high","confidence":"high","rotation":"openai","pattern":"sk-svcacct-[A-Za-z0-9_-]{18,80}T3BlbkFJ[A-Za-z0-9_-]{18,80}","docs":"https://platform.openai.com/docs/api-reference/authentication"},"literals":["sk-svcacct-"],"pattern":["sk\\\\-svcacct\\\\-[\\\\-0-9A-Z_a-z]{18,80}T3BlbkFJ[\\\\-0-9A-Z_a-z]{18,80}",0,55,179,7,9,7]}
{"rule":{"id":"openai-admin-key","name":"OpenAI organisation admin API key","provider":"OpenAI","family":"ai","severity":"critical","confidence":"high","rotation":"openai","pattern":"sk-admin-[A-Za-z0-9_-]{18,80}T3BlbkFJ[A-Za-z0-9_-]{18,80}","docs":"https://platform.openai.com/docs/api-reference/authentication"},"literals":["sk-admin-"],"pattern":["sk\\\\-admin\\\\-[\\\\-0-9A-Z_a-z]{18,80}T3BlbkFJ[\\\\-0-9A-Z_a-z]{18,80}",0,53,177,7,9,7]}
{"rule":{"id":"openai-legacy-key","name":"OpenAI user API key (legacy)","provider":"OpenAI","family":"ai","severity":"high","confidence":"high","rotation":"openai","pattern":"sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}","docs":"https://platform.openai.com/docs/api-reference/authentication","before":23},"literals":["T3BlbkFJ"],"pattern":["sk\\\\-[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20}",0,51,51,18,9,14]}
{"rule":{"id":"openai-user-key","name":"OpenAI user API key (without a project)","provider":"OpenAI","family":"ai","severity":"high","confidence":"high","rotation":"openai","pattern":"sk-None-[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}","docs":"https://platform.openai.com/docs/api-reference/authentication"},"literals":["sk-None-"],"pattern":["sk\\\\-None\\\\-[\\\\-0-9A-Z_a-z]{20,80}T3BlbkFJ[\\\\-0-9A-Z_a-z]{20,80}",0,56,176,7,9,7]}
{"rule":{"id":"opencage-key","name":"OpenCage API key","provider":"OpenCage","family":"maps","severity":"low","confidence":"medium","rotation":"opencage","docs":"https://opencagedata.com/api","keyed":{"words":["opencage"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"openrouter-api-key","name":"OpenRouter API key","provider":"OpenRouter","family":"ai","severity":"high","confidence":"high","rotation":"openrouter","pattern":"sk-or-v1-[a-f0-9]{64}","docs":"https://openrouter.ai/docs/api/reference/authentication"},"literals":["sk-or-v1-"],"pattern":["sk\\\\-or\\\\-v1\\\\-[0-9a-f]{64}",0,73,73,260,9,10]}
{"rule":{"id":"openshift-oauth-token","name":"Red Hat OpenShift OAuth access token","provider":"Red Hat OpenShift","family":"infrastructure","severity":"critical","confidence":"high","rotation":"red-hat-openshift","pattern":"sha256~[A-Za-z0-9_-]{43}","docs":"https://docs.openshift.com/","entropy":3.5},"literals":["sha256~"],"pattern":["sha256~[\\\\-0-9A-Z_a-z]{43}",0,50,50,261,9,7]}
{"rule":{"id":"openstack-application-credential-secret","name":"OpenStack application credential secret","provider":"OpenStack","family":"cloud","severity":"critical","confidence":"medium","rotation":"api-key","docs":"https://docs.openstack.org/keystone/latest/user/application_credentials.html","keyed":{"words":["os_application_credential_secret","application_credential_secret"],"value":"[A-Za-z0-9_-]{86}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{86}",0,86,86,7,7,7],"within":48}}
{"rule":{"id":"openweather-key","name":"OpenWeather API key","provider":"OpenWeather","family":"saas","severity":"low","confidence":"medium","rotation":"openweather","docs":"https://openweathermap.org/appid","keyed":{"words":["openweather","appid","pyowm"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"optimizely-pat","name":"Optimizely personal access token","provider":"Optimizely","family":"saas","severity":"medium","confidence":"medium","rotation":"optimizely","docs":"https://docs.developers.optimizely.com/","keyed":{"words":["optimizely"],"value":"[A-Za-z0-9:-]{54}"}},"keyed":{"value":["[\\\\-0-:A-Za-z]{54}",0,54,54,262,262,262],"within":48}}
{"rule":{"id":"oracle-oci-auth-token","name":"Oracle Cloud auth token (Swift, registry)","provider":"Oracle Cloud","family":"cloud","severity":"high","confidence":"low","rotation":"oracle-cloud","docs":"https://docs.oracle.com/iaas/Content/Registry/Tasks/registrygettingauthtoken.htm","keyed":{"words":["oci_auth_token","ocir_token","ocir_password","oci_registry_password"],"value":"[A-Za-z0-9!#$%&()*+,./:;<=>?@^_{|}~\\\\[\\\\]-]{20}"}},"keyed":{"value":["[!#-&\\\\(-\\\\[\\\\]-_a-~]{20}",0,20,20,263,263,263],"within":48}}
{"rule":{"id":"oracle-connection-string","name":"Password in an Oracle JDBC URL","provider":"Oracle Database","family":"database","severity":"critical","confidence":"high","rotation":"oracle-database","pattern":"jdbc:oracle:(?:thin|oci):[A-Za-z0-9_$#]{1,64}/([^\\\\s@\\"\\\\'<>\${}/]{3,64})@[A-Za-z0-9/.:_-]{1,253}","docs":"https://docs.oracle.com/en/database/oracle/oracle-database/","secret":1},"literals":["jdbc:oracle:"],"pattern":["jdbc:oracle:(?:thin|oci):[#\\\\$0-9A-Z_a-z]{1,64}\\\\/([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%&\\\\(-\\\\.0-;=\\\\?A-z\\\\|~-\\\\xff]{3,64})@[\\\\--:A-Z_a-z]{1,253}",1,23,400,264,198,265]}
{"rule":{"id":"oracle-sqlplus-password","name":"Password on a sqlplus command line","provider":"Oracle Database","family":"database","severity":"critical","confidence":"medium","rotation":"oracle-database","pattern":"sqlplus\\\\s{1,4}(?:-[sSlL]\\\\s{1,3}){0,3}[\\"\\\\']?[A-Za-z0-9_$#]{1,64}/([^\\\\s@\\"\\\\'<>\${}/]{3,64})@[A-Za-z0-9/.:_-]{1,253}","docs":"https://docs.oracle.com/en/database/oracle/oracle-database/","secret":1},"literals":["sqlplus"],"pattern":["sqlplus[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}(?:\\\\-[LSls][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,3}){0,3}[\\"']?[#\\\\$0-9A-Z_a-z]{1,64}\\\\/([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%&\\\\(-\\\\.0-;=\\\\?A-z\\\\|~-\\\\xff]{3,64})@[\\\\--:A-Z_a-z]{1,253}",1,15,410,266,9,265]}
{"rule":{"id":"netsuite-token","name":"Oracle NetSuite TBA consumer and token secrets","provider":"Oracle NetSuite","family":"saas","severity":"critical","confidence":"medium","rotation":"oracle-netsuite","docs":"https://docs.oracle.com/en/cloud/saas/netsuite/","keyed":{"words":["netsuite","consumer_secret","token_secret"],"value":"[A-Za-z0-9]{64}"}},"keyed":{"value":["[0-9A-Za-z]{64}",0,64,64,14,14,14],"within":48}}
{"rule":{"id":"ory-token","name":"Ory token or API key","provider":"Ory","family":"identity","severity":"high","confidence":"high","rotation":"api-key","pattern":"ory_(?:at|rt|ac|st|pat|wak|apikey)_[A-Za-z0-9_-]{20,60}(?:\\\\.[A-Za-z0-9_-]{20,60})?","docs":"https://www.ory.sh/docs/"},"literals":["ory_at_","ory_rt_","ory_ac_","ory_st_","ory_pat_","ory_wak_","ory_apikey_"],"pattern":["ory_(?:at|rt|ac|st|pat|wak|apikey)_[\\\\-0-9A-Z_a-z]{20,60}(?:\\\\.[\\\\-0-9A-Z_a-z]{20,60})?",0,27,132,5,4,7]}
{"rule":{"id":"ovh-application-secret","name":"OVHcloud API application secret (with application key and consumer key)","provider":"OVHcloud","family":"cloud","severity":"critical","confidence":"medium","rotation":"ovhcloud","docs":"https://help.ovhcloud.com/","keyed":{"words":["ovh_application_secret","ovh_applicationsecret","ovh_app_secret","ovh_secret","application_secret"],"value":"[A-Za-z0-9-]{32}"},"pair":{"with":"ovh-consumer-key","within":1024}},"keyed":{"value":["[\\\\-0-9A-Za-z]{32}",0,32,32,18,18,18],"within":48}}
{"rule":{"id":"ovh-consumer-key","name":"OVHcloud API consumer key","provider":"OVHcloud","family":"cloud","severity":"critical","confidence":"medium","rotation":"ovhcloud","docs":"https://help.ovhcloud.com/","keyed":{"words":["ovh_consumer_key","ovh_consumerkey","ovh_ck"],"value":"[A-Za-z0-9-]{32}"},"pair":{"with":"ovh-application-secret","within":1024}},"keyed":{"value":["[\\\\-0-9A-Za-z]{32}",0,32,32,18,18,18],"within":48}}
{"rule":{"id":"ovh-application-key","name":"OVHcloud API application key","provider":"OVHcloud","family":"cloud","severity":"low","confidence":"medium","rotation":"ovhcloud","docs":"https://help.ovhcloud.com/","keyed":{"words":["ovh_application_key","ovh_applicationkey","ovh_app_key"],"value":"[A-Za-z0-9-]{16}"},"pair":{"with":"ovh-application-secret","within":1024}},"keyed":{"value":["[\\\\-0-9A-Za-z]{16}",0,16,16,18,18,18],"within":48}}
{"rule":{"id":"packagecloud-token","name":"packagecloud API or read token","provider":"packagecloud","family":"package-registry","severity":"high","confidence":"medium","rotation":"packagecloud","docs":"https://packagecloud.io/docs/api","keyed":{"words":["packagecloud","packagecloud_token"],"value":"[a-z0-9]{48}"}},"keyed":{"value":["[0-9a-z]{48}",0,48,48,23,23,23],"within":48}}
{"rule":{"id":"packagist-auth-token","name":"Private Packagist authentication token","provider":"Packagist","family":"package-registry","severity":"high","confidence":"high","rotation":"api-key","pattern":"packagist_[a-z]{3}_[a-f0-9]{68}","docs":"https://github.com/packagist/private-packagist-docs"},"literals":["packagist_"],"pattern":["packagist_[a-z]{3}_[0-9a-f]{68}",0,82,82,36,16,10]}
{"rule":{"id":"paddle-api-key","name":"Paddle API key","provider":"Paddle","family":"payments","severity":"critical","confidence":"high","rotation":"paddle","pattern":"pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}","docs":"https://developer.paddle.com/api-reference/about/authentication"},"literals":["pdl_live_apikey_","pdl_sdbx_apikey_"],"pattern":["pdl_(?:live|sdbx)_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}",0,69,69,12,16,14]}
{"rule":{"id":"pagerduty-api-key","name":"PagerDuty user or account REST API key","provider":"PagerDuty","family":"monitoring","severity":"high","confidence":"medium","rotation":"pagerduty","docs":"https://support.pagerduty.com/main/docs/api-access-keys","keyed":{"words":["pagerduty","pager_duty","pd_token","pd_api_key"],"value":"u\\\\+[A-Za-z0-9_-]{18}|y_[A-Za-z0-9_-]{18}|[A-Za-z0-9+_-]{20}"}},"keyed":{"value":["u\\\\+[\\\\-0-9A-Z_a-z]{18}|y_[\\\\-0-9A-Z_a-z]{18}|[\\\\+\\\\-0-9A-Z_a-z]{20}",0,20,20,267,267,267],"within":48}}
{"rule":{"id":"pagerduty-integration-key","name":"PagerDuty events routing key","provider":"PagerDuty","family":"monitoring","severity":"low","confidence":"medium","rotation":"pagerduty","docs":"https://developer.pagerduty.com/docs/events-api-v2-overview","keyed":{"words":["routing_key","integration_key","pagerduty"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"particle-token","name":"Particle access token","provider":"Particle","family":"saas","severity":"medium","confidence":"medium","rotation":"particle","docs":"https://docs.particle.io/reference/cloud-apis/api/","keyed":{"words":["particle"],"value":"[A-Za-z0-9]{40}"}},"keyed":{"value":["[0-9A-Za-z]{40}",0,40,40,14,14,14],"within":48}}
{"rule":{"id":"braintree-access-token","name":"PayPal Braintree access token","provider":"PayPal Braintree","family":"payments","severity":"critical","confidence":"high","rotation":"paypal-braintree","pattern":"access_token\\\\$(?:production|sandbox)\\\\$[0-9a-z]{16}\\\\$[0-9a-f]{32}","docs":"https://developer.paypal.com/braintree/docs/"},"literals":["access_token$"],"pattern":["access_token\\\\$(?:production|sandbox)\\\\$[0-9a-z]{16}\\\\$[0-9a-f]{32}",0,70,73,268,13,10]}
{"rule":{"id":"braintree-private-key","name":"PayPal Braintree private API key","provider":"PayPal Braintree","family":"payments","severity":"critical","confidence":"medium","rotation":"paypal-braintree","docs":"https://developer.paypal.com/braintree/docs/","keyed":{"words":["braintree"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"paypal-client-secret","name":"PayPal REST app client secret","provider":"PayPal","family":"payments","severity":"critical","confidence":"medium","rotation":"paypal","docs":"https://developer.paypal.com/api/rest/","keyed":{"words":["paypal"],"value":"E[A-Za-z0-9_-]{79}"}},"keyed":{"value":["E[\\\\-0-9A-Z_a-z]{79}",0,80,80,7,66,7],"within":48}}
{"rule":{"id":"paystack-secret-key","name":"Paystack secret key","provider":"Paystack","family":"payments","severity":"critical","confidence":"high","rotation":"paystack","pattern":"(?:sk_live_|sk_test_)[a-z0-9]{40}","docs":"https://paystack.com/docs/api/authentication/"},"literals":["sk_live_","sk_test_"],"pattern":["(?:sk_live_|sk_test_)[0-9a-z]{40}",0,48,48,36,9,23]}
{"rule":{"id":"perplexity-api-key","name":"Perplexity API key","provider":"Perplexity","family":"ai","severity":"medium","confidence":"high","rotation":"perplexity","pattern":"pplx-[A-Za-z0-9]{40,64}","docs":"https://docs.perplexity.ai/guides/getting-started"},"literals":["pplx-"],"pattern":["pplx\\\\-[0-9A-Za-z]{40,64}",0,45,69,18,16,14]}
{"rule":{"id":"persona-api-key","name":"Persona API key","provider":"Persona","family":"identity","severity":"critical","confidence":"high","rotation":"persona","pattern":"persona_(?:production|sandbox)_[A-Za-z0-9_-]{20,80}","docs":"https://docs.withpersona.com/"},"literals":["persona_production_","persona_sandbox_"],"pattern":["persona_(?:production|sandbox)_[\\\\-0-9A-Z_a-z]{20,80}",0,36,99,7,16,7]}
{"rule":{"id":"phabricator-conduit-token","name":"Phabricator or Phorge Conduit API token","provider":"Phabricator","family":"vcs","severity":"high","confidence":"medium","rotation":"phabricator-phorge","pattern":"(?:api|cli)-[a-z0-9]{28}","entropy":3},"literals":["api-","cli-"],"pattern":["(?:api|cli)\\\\-[0-9a-z]{28}",0,32,32,22,249,23]}
{"rule":{"id":"photoroom-api-key","name":"Photoroom API key","provider":"Photoroom","family":"ai","severity":"low","confidence":"high","rotation":"photoroom","pattern":"sk_pr_[A-Za-z0-9_-]{1,40}_[a-f0-9]{40}","docs":"https://www.photoroom.com/api/docs/"},"literals":["sk_pr_"],"pattern":["sk_pr_[\\\\-0-9A-Z_a-z]{1,40}_[0-9a-f]{40}",0,48,87,7,9,10]}
{"rule":{"id":"pinecone-api-key","name":"Pinecone API key","provider":"Pinecone","family":"ai","severity":"high","confidence":"high","rotation":"pinecone","pattern":"pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}","docs":"https://docs.pinecone.io/"},"literals":["pcsk_"],"pattern":["pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{63}",0,74,75,12,16,14]}
{"rule":{"id":"pinecone-api-key-legacy","name":"Pinecone API key (UUID form)","provider":"Pinecone","family":"ai","severity":"high","confidence":"medium","rotation":"pinecone","docs":"https://docs.pinecone.io/","keyed":{"words":["pinecone","pinecone_api_key"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"pinterest-access-token","name":"Pinterest access token","provider":"Pinterest","family":"social","severity":"medium","confidence":"high","rotation":"pinterest","pattern":"pina_[A-Za-z0-9_-]{20,200}","docs":"https://developers.pinterest.com/"},"literals":["pina_"],"pattern":["pina_[\\\\-0-9A-Z_a-z]{20,200}",0,25,205,7,16,7]}
{"rule":{"id":"pipedream-key","name":"Pipedream API key","provider":"Pipedream","family":"saas","severity":"medium","confidence":"medium","rotation":"pipedream","docs":"https://pipedream.com/docs/","keyed":{"words":["pipedream"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"pipedrive-token","name":"Pipedrive API token","provider":"Pipedrive","family":"saas","severity":"high","confidence":"medium","rotation":"pipedrive","docs":"https://pipedrive.readme.io/docs/","keyed":{"words":["pipedrive"],"value":"[A-Za-z0-9]{40}"}},"keyed":{"value":["[0-9A-Za-z]{40}",0,40,40,14,14,14],"within":48}}
{"rule":{"id":"plaid-secret","name":"Plaid API secret","provider":"Plaid","family":"payments","severity":"critical","confidence":"medium","rotation":"plaid","docs":"https://plaid.com/docs/api/","keyed":{"words":["plaid"],"value":"[a-f0-9]{30}"}},"keyed":{"value":["[0-9a-f]{30}",0,30,30,10,10,10],"within":48}}
{"rule":{"id":"plaid-access-token","name":"Plaid item access token","provider":"Plaid","family":"payments","severity":"critical","confidence":"high","rotation":"plaid","pattern":"(?:access-production-|access-sandbox-|access-development-)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}","docs":"https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate"},"literals":["access-production-","access-sandbox-","access-development-"],"pattern":["(?:access\\\\-production\\\\-|access\\\\-sandbox\\\\-|access\\\\-development\\\\-)[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,51,55,269,13,44]}
{"rule":{"id":"planetscale-oauth-token","name":"PlanetScale OAuth token","provider":"PlanetScale","family":"database","severity":"critical","confidence":"high","rotation":"planetscale","pattern":"pscale_oauth_[A-Za-z0-9=._-]{32,64}","docs":"https://planetscale.com/docs/concepts/service-tokens"},"literals":["pscale_oauth_"],"pattern":["pscale_oauth_[\\\\-\\\\.0-9=A-Z_a-z]{32,64}",0,45,77,79,16,79]}
{"rule":{"id":"planetscale-password","name":"PlanetScale Branch password","provider":"PlanetScale","family":"database","severity":"critical","confidence":"high","rotation":"planetscale","pattern":"pscale_pw_[A-Za-z0-9=._-]{32,64}","docs":"https://planetscale.com/docs/concepts/service-tokens"},"literals":["pscale_pw_"],"pattern":["pscale_pw_[\\\\-\\\\.0-9=A-Z_a-z]{32,64}",0,42,74,79,16,79]}
{"rule":{"id":"planetscale-service-token","name":"PlanetScale service token","provider":"PlanetScale","family":"database","severity":"critical","confidence":"high","rotation":"planetscale","pattern":"pscale_tkn_[A-Za-z0-9=._-]{32,64}","docs":"https://planetscale.com/docs/concepts/service-tokens"},"literals":["pscale_tkn_"],"pattern":["pscale_tkn_[\\\\-\\\\.0-9=A-Z_a-z]{32,64}",0,43,75,79,16,79]}
{"rule":{"id":"planetscale-id","name":"PlanetScale service token ID or user name","provider":"PlanetScale","family":"database","severity":"low","confidence":"low","rotation":"planetscale","docs":"https://planetscale.com/docs/concepts/service-tokens","keyed":{"words":["pscale_user","planetscale_service_token_id","planetscale_id","pscale_id","pscale_user_name","planetscale_user","planetscale"],"value":"[a-z0-9]{12}"},"pair":{"with":"planetscale-service-token","within":1024}},"keyed":{"value":["[0-9a-z]{12}",0,12,12,23,23,23],"within":48}}
{"rule":{"id":"plivo-auth-token","name":"Plivo auth token","provider":"Plivo","family":"messaging","severity":"high","confidence":"medium","rotation":"plivo","docs":"https://www.plivo.com/docs/","keyed":{"words":["plivo"],"value":"[A-Za-z0-9_-]{40}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{40}",0,40,40,7,7,7],"within":48}}
{"rule":{"id":"polar-token","name":"Polar access token","provider":"Polar","family":"payments","severity":"high","confidence":"high","rotation":"polar","pattern":"(?:polar_oat_|polar_pat_|polar_at_)[A-Za-z0-9_-]{19,101}","docs":"https://docs.polar.sh/"},"literals":["polar_oat_","polar_pat_","polar_at_"],"pattern":["(?:polar_oat_|polar_pat_|polar_at_)[\\\\-0-9A-Z_a-z]{19,101}",0,28,111,7,16,7]}
{"rule":{"id":"portainer-api-token-bare","name":"Portainer access token (away from its name)","provider":"Portainer","family":"infrastructure","severity":"critical","confidence":"high","rotation":"portainer","pattern":"ptr_[A-Za-z0-9+/]{43}=","docs":"https://docs.portainer.io/api/access","entropy":3.8},"literals":["ptr_"],"pattern":["ptr_[\\\\+\\\\/-9A-Za-z]{43}=",0,48,48,183,16,25]}
{"rule":{"id":"portainer-api-token","name":"Portainer access token","provider":"Portainer","family":"infrastructure","severity":"critical","confidence":"high","rotation":"portainer","docs":"https://docs.portainer.io/api/access","keyed":{"words":["portainer","portainer_api_key"],"value":"ptr_[A-Za-z0-9+/_-]{20,60}={0,2}"}},"keyed":{"value":["ptr_[\\\\+\\\\-\\\\/-9A-Z_a-z]{20,60}={0,2}",0,24,66,3,16,3],"within":48}}
{"rule":{"id":"portainer-session-token","name":"Portainer session token (JWT)","provider":"Portainer","family":"infrastructure","severity":"high","confidence":"medium","rotation":"portainer","docs":"https://docs.portainer.io/api/access","keyed":{"words":["portainer","portainer_token","portainer_api_key"],"value":"eyJ[A-Za-z0-9_-]{20,200}\\\\.[A-Za-z0-9_-]{20,1200}\\\\.[A-Za-z0-9_-]{40,120}"}},"keyed":{"value":["eyJ[\\\\-0-9A-Z_a-z]{20,200}\\\\.[\\\\-0-9A-Z_a-z]{20,1200}\\\\.[\\\\-0-9A-Z_a-z]{40,120}",0,85,1525,5,6,7],"within":48}}
{"rule":{"id":"portkey-api-key","name":"Portkey API key","provider":"Portkey","family":"ai","severity":"medium","confidence":"medium","rotation":"api-key","docs":"https://portkey.ai/docs","entropy":3.3,"keyed":{"words":["portkey","portkey_api_key","x_portkey_api_key"],"value":"[A-Za-z0-9+/]{27,28}={0,1}"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{27,28}=?",0,27,29,21,24,21],"within":48}}
{"rule":{"id":"postgres-url","name":"Password in a PostgreSQL URL","provider":"PostgreSQL","family":"database","severity":"critical","confidence":"high","rotation":"postgresql","pattern":"(?:postgres(?:ql)?|postgis|timescaledb|redshift|cockroachdb|postgresql\\\\+[a-z0-9]{3,12})://[^\\\\s:/@\\"\\\\'<>]{0,100}:([^\\\\s/@\\"\\\\'<>]{2,200})@\\\\[?[A-Za-z0-9.,:_%-]{1,253}","docs":"https://www.postgresql.org/docs/current/sql-alterrole.html","after":640,"secret":1,"safe":["800c50ff6d554ad0","550f250e6031ba67"]},"literals":["postgres://","postgresql://","postgis://","postgresql+psycopg2://","postgresql+asyncpg://","postgresql+psycopg://","timescaledb://","redshift://","cockroachdb://"],"pattern":["(?:postgres(?:ql)?|postgis|timescaledb|redshift|cockroachdb|postgresql\\\\+[0-9a-z]{3,12}):\\\\/\\\\/[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-9;=\\\\?A-\\\\xff]{0,100}:([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-;=\\\\?A-\\\\xff]{2,200})@\\\\[?[%,-\\\\.0-:A-Z_a-z]{1,253}",1,15,582,75,270,90]}
{"rule":{"id":"postgres-keyword-string","name":"Password in a PostgreSQL keyword string","provider":"PostgreSQL","family":"database","severity":"critical","confidence":"medium","rotation":"postgresql","pattern":"host=[^\\\\s\\"\\\\'<>=]{1,200} [^\\\\n\\"\\\\'<>]{0,200}?password=([^\\\\s\\"\\\\'<>\${}]{3,128})","docs":"https://www.postgresql.org/docs/current/libpq-connect.html","secret":1},"literals":["host="],"pattern":["host=[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-;\\\\?-\\\\xff]{1,200} [\\\\x00-\\\\x09\\\\x0b-!#-&\\\\(-;=\\\\?-\\\\xff]{0,200}?password=([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%&\\\\(-;=\\\\?-z\\\\|~-\\\\xff]{3,128})",1,19,543,271,119,118]}
{"rule":{"id":"pgpass-entry","name":"Password in .pgpass","provider":"PostgreSQL","family":"database","severity":"high","confidence":"medium","rotation":"postgresql","pattern":"(?:[A-Za-z0-9._*-]{1,120}):(?:[0-9]{1,5}|\\\\*):[A-Za-z0-9_*-]{1,64}:[A-Za-z_][A-Za-z0-9_.-]{0,62}:([^\\\\s:]{3,128})","docs":"https://www.postgresql.org/docs/current/libpq-pgpass.html","before":120,"secret":1},"literals":[":5432:",":*:",":5433:",":6432:"],"pattern":["[\\\\*\\\\-\\\\.0-9A-Z_a-z]{1,120}:(?:[0-9]{1,5}|\\\\*):[\\\\*\\\\-0-9A-Z_a-z]{1,64}:[A-Z_a-z][\\\\-\\\\.0-9A-Z_a-z]{0,62}:([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!-9;-\\\\xff]{3,128})",1,11,384,272,273,274]}
{"rule":{"id":"posthog-personal-key","name":"PostHog personal API key","provider":"PostHog","family":"monitoring","severity":"high","confidence":"high","rotation":"posthog","pattern":"phx_[A-Za-z0-9]{41,49}","docs":"https://posthog.com/docs/api"},"literals":["phx_"],"pattern":["phx_[0-9A-Za-z]{41,49}",0,45,53,12,16,14]}
{"rule":{"id":"posthog-project-key","name":"PostHog project key (public by design) and feature-flag keys","provider":"PostHog","family":"monitoring","severity":"low","confidence":"high","rotation":"posthog","pattern":"(?:phc_|phs_|phr_|pha_)[A-Za-z0-9]{41,60}","docs":"https://posthog.com/docs/api"},"literals":["phc_","phs_","phr_","pha_"],"pattern":["(?:phc_|phs_|phr_|pha_)[0-9A-Za-z]{41,60}",0,45,64,12,16,14]}
{"rule":{"id":"postman-api-key","name":"Postman API key","provider":"Postman","family":"saas","severity":"high","confidence":"high","rotation":"postman","pattern":"PMAK-[a-f0-9]{24}-[a-f0-9]{34}","docs":"https://learning.postman.com/docs/developer/postman-api/authentication/"},"literals":["PMAK-"],"pattern":["PMAK\\\\-[0-9a-f]{24}\\\\-[0-9a-f]{34}",0,64,64,275,86,10]}
{"rule":{"id":"postman-collection-token","name":"Postman collection access token","provider":"Postman","family":"saas","severity":"low","confidence":"high","rotation":"postman","pattern":"PMAT-[A-Z0-9]{26}","docs":"https://learning.postman.com/docs/developer/postman-api/authentication/"},"literals":["PMAT-"],"pattern":["PMAT\\\\-[0-9A-Z]{26}",0,31,31,0,86,2]}
{"rule":{"id":"postmark-server-token","name":"Postmark server or account token","provider":"Postmark","family":"email","severity":"high","confidence":"medium","rotation":"postmark","docs":"https://postmarkapp.com/developer/api/overview","keyed":{"words":["postmark"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"prefect-api-key","name":"Prefect Cloud API key","provider":"Prefect","family":"infrastructure","severity":"high","confidence":"high","rotation":"prefect","pattern":"pn[ub]_[A-Za-z0-9]{36}","docs":"https://docs.prefect.io/"},"literals":["pnu_","pnb_"],"pattern":["pn[bu]_[0-9A-Za-z]{36}",0,40,40,12,16,14]}
{"rule":{"id":"prisma-accelerate-url","name":"API key in a Prisma Accelerate URL","provider":"Prisma","family":"database","severity":"critical","confidence":"high","rotation":"api-key","pattern":"prisma(?:\\\\+postgres)?://[A-Za-z0-9.-]{3,100}/\\\\?api_key=([A-Za-z0-9._-]{40,800})","docs":"https://www.prisma.io/docs","secret":1},"literals":["prisma://","prisma+postgres://"],"pattern":["prisma(?:\\\\+postgres)?:\\\\/\\\\/[\\\\-\\\\.0-9A-Za-z]{3,100}\\\\/\\\\?api_key=([\\\\-\\\\.0-9A-Z_a-z]{40,800})",1,62,928,276,16,5]}
{"rule":{"id":"private-ai-key","name":"Private AI API key","provider":"Private AI","family":"ai","severity":"low","confidence":"medium","rotation":"api-key","keyed":{"words":["privateai","private_ai","private_ai_key"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"proof-api-key","name":"Proof (Notarize) API key","provider":"Proof","family":"identity","severity":"high","confidence":"high","rotation":"proof-notarize","docs":"https://dev.proof.com/","entropy":3.5,"keyed":{"words":["proof_api_key","notarize","proof_key","notarize_api_key","proof.com"],"value":"prf_(?:cli_)?[A-Za-z0-9]{5}[A-Za-z0-9_-]{15,75}"}},"keyed":{"value":["prf_(?:cli_)?[0-9A-Za-z]{5}[\\\\-0-9A-Z_a-z]{15,75}",0,24,88,7,16,7],"within":48}}
{"rule":{"id":"proxmox-api-token","name":"Proxmox VE API token","provider":"Proxmox VE","family":"infrastructure","severity":"critical","confidence":"high","rotation":"api-key","pattern":"PVEAPIToken[= ][A-Za-z0-9._-]{1,64}@[A-Za-z0-9._-]{1,32}![A-Za-z0-9._-]{1,64}[=:]([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})","docs":"https://pve.proxmox.com/wiki/User_Management","secret":1},"literals":["PVEAPIToken"],"pattern":["PVEAPIToken[ =][\\\\-\\\\.0-9A-Z_a-z]{1,64}@[\\\\-\\\\.0-9A-Z_a-z]{1,32}![\\\\-\\\\.0-9A-Z_a-z]{1,64}[:=]([0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12})",1,54,211,277,86,44]}
{"rule":{"id":"pubnub-key","name":"PubNub publish, subscribe or secret key","provider":"PubNub","family":"messaging","severity":"medium","confidence":"high","rotation":"pubnub","pattern":"sec-c-[A-Za-z0-9+/=_-]{36,60}","docs":"https://www.pubnub.com/docs/"},"literals":["sec-c-"],"pattern":["sec\\\\-c\\\\-[\\\\+\\\\-\\\\/-9=A-Z_a-z]{36,60}",0,42,66,3,9,3]}
{"rule":{"id":"pulumi-access-token","name":"Pulumi access token","provider":"Pulumi","family":"infrastructure","severity":"critical","confidence":"high","rotation":"pulumi","pattern":"pul-[a-z0-9]{40}","docs":"https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"},"literals":["pul-"],"pattern":["pul\\\\-[0-9a-z]{40}",0,44,44,22,16,23]}
{"rule":{"id":"pushbullet-token","name":"Pushbullet access token","provider":"Pushbullet","family":"messaging","severity":"low","confidence":"medium","rotation":"pushbullet","docs":"https://docs.pushbullet.com/","keyed":{"words":["pushbullet"],"value":"o\\\\.[A-Za-z0-9]{32}"}},"keyed":{"value":["o\\\\.[0-9A-Za-z]{32}",0,34,34,19,4,14],"within":48}}
{"rule":{"id":"pusher-secret","name":"Pusher channels app secret","provider":"Pusher","family":"messaging","severity":"medium","confidence":"medium","rotation":"pusher","docs":"https://pusher.com/docs/channels/","keyed":{"words":["pusher"],"value":"[a-z0-9]{20}"}},"keyed":{"value":["[0-9a-z]{20}",0,20,20,23,23,23],"within":48}}
{"rule":{"id":"pushover-token","name":"Pushover application token and user key","provider":"Pushover","family":"messaging","severity":"low","confidence":"medium","rotation":"pushover","docs":"https://pushover.net/api","keyed":{"words":["pushover"],"value":"[a-z0-9]{30}"}},"keyed":{"value":["[0-9a-z]{30}",0,30,30,23,23,23],"within":48}}
{"rule":{"id":"pypi-api-token","name":"Python Package Index API token","provider":"Python Package Index","family":"package-registry","severity":"critical","confidence":"high","rotation":"pypi","pattern":"pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{60,1000}","checksum":"pypi-macaroon","after":1100},"literals":["pypi-AgEIcHlwaS5vcmc"],"pattern":["pypi\\\\-AgEIcHlwaS5vcmc[\\\\-0-9A-Z_a-z]{60,1000}",0,80,1020,7,16,7]}
{"rule":{"id":"testpypi-api-token","name":"Python Package Index test site API token","provider":"Python Package Index","family":"package-registry","severity":"low","confidence":"high","rotation":"testpypi","pattern":"pypi-AgENdGVzdC5weXBpLm9yZw[A-Za-z0-9_-]{60,1000}","checksum":"pypi-macaroon","after":1100},"literals":["pypi-AgENdGVzdC5weXBpLm9yZw"],"pattern":["pypi\\\\-AgENdGVzdC5weXBpLm9yZw[\\\\-0-9A-Z_a-z]{60,1000}",0,87,1027,7,16,7]}
{"rule":{"id":"python-index-macaroon-token","name":"Macaroon token of another Python package index","provider":"Python Package Index","family":"package-registry","severity":"high","confidence":"medium","rotation":"pypi","pattern":"pypi-Ag[A-Za-z0-9_-]{70,1000}","after":1100,"entropy":4},"literals":["pypi-Ag"],"pattern":["pypi\\\\-Ag[\\\\-0-9A-Z_a-z]{70,1000}",0,77,1007,7,16,7]}
{"rule":{"id":"qdrant-api-key","name":"Qdrant Cloud API key","provider":"Qdrant","family":"database","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://qdrant.tech/documentation/","entropy":3.5,"keyed":{"words":["qdrant","qdrant_api_key"],"value":"(?:eyJ[A-Za-z0-9_-]{20,100}\\\\.eyJ[A-Za-z0-9_-]{20,400}\\\\.[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{54})"}},"keyed":{"value":["eyJ[\\\\-0-9A-Z_a-z]{20,100}\\\\.eyJ[\\\\-0-9A-Z_a-z]{20,400}\\\\.[\\\\-0-9A-Z_a-z]{43}|[\\\\-0-9A-Z_a-z]{54}",0,54,551,5,7,7],"within":48}}
{"rule":{"id":"qiniu-secret-key","name":"Qiniu Cloud access or secret key","provider":"Qiniu Cloud","family":"cloud","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://developer.qiniu.com/","entropy":3.5,"keyed":{"words":["qiniu","qiniu_secret_key","qiniu_access_key"],"value":"[A-Za-z0-9_-]{40}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{40}",0,40,40,7,7,7],"within":48}}
{"rule":{"id":"rabbitmq-url","name":"Password in an AMQP URL","provider":"RabbitMQ","family":"infrastructure","severity":"high","confidence":"high","rotation":"rabbitmq","pattern":"amqps?://[^\\\\s:/@\\"\\\\'<>]{0,100}:([^\\\\s/@\\"\\\\'<>]{3,200})@\\\\[?[A-Za-z0-9.:_-]{1,253}","docs":"https://www.rabbitmq.com/docs/access-control","secret":1,"safe":["84983c60f7daadc1","9f0ac86b43ff24ba"]},"literals":["amqp://","amqps://"],"pattern":["amqps?:\\\\/\\\\/[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-9;=\\\\?A-\\\\xff]{0,100}:([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-;=\\\\?A-\\\\xff]{3,200})@\\\\[?[\\\\-\\\\.0-:A-Z_a-z]{1,253}",1,13,564,75,13,204]}
{"rule":{"id":"railway-token","name":"Railway API token","provider":"Railway","family":"cloud","severity":"critical","confidence":"medium","rotation":"railway","docs":"https://docs.railway.com/reference/public-api","keyed":{"words":["railway","railway_token","railway_api_token","railwayapp"],"value":"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"rainforest-api-key","name":"Rainforest API key","provider":"Rainforest","family":"payments","severity":"critical","confidence":"high","rotation":"rainforest","pattern":"apikey_[a-f0-9]{64}"},"literals":["apikey_"],"pattern":["apikey_[0-9a-f]{64}",0,71,71,278,13,10]}
{"rule":{"id":"ramp-client-secret","name":"Ramp OAuth client secret","provider":"Ramp","family":"payments","severity":"critical","confidence":"high","rotation":"ramp","pattern":"ramp_sec_[A-Za-z0-9]{48}","docs":"https://docs.ramp.com/"},"literals":["ramp_sec_"],"pattern":["ramp_sec_[0-9A-Za-z]{48}",0,57,57,12,279,14]}
{"rule":{"id":"rancher-api-token","name":"Rancher API bearer token","provider":"Rancher","family":"infrastructure","severity":"critical","confidence":"high","rotation":"rancher","pattern":"token-[a-z0-9]{5}:[a-z0-9]{54}","docs":"https://ranchermanager.docs.rancher.com/"},"literals":["token-"],"pattern":["token\\\\-[0-9a-z]{5}:[0-9a-z]{54}",0,66,66,280,226,23]}
{"rule":{"id":"rancher-kubeconfig-token","name":"Rancher kubeconfig token","provider":"Rancher","family":"infrastructure","severity":"critical","confidence":"high","rotation":"rancher","pattern":"kubeconfig-(?:u-)?[a-z0-9]{5,10}(?:[a-z0-9.-]{0,20})?:[a-z0-9]{54}","docs":"https://ranchermanager.docs.rancher.com/"},"literals":["kubeconfig-"],"pattern":["kubeconfig\\\\-(?:u\\\\-)?[0-9a-z]{5,10}(?:[\\\\-\\\\.0-9a-z]{0,20})?:[0-9a-z]{54}",0,71,98,281,20,23]}
{"rule":{"id":"rapidapi-key","name":"RapidAPI application key","provider":"RapidAPI","family":"saas","severity":"medium","confidence":"medium","rotation":"rapidapi","docs":"https://docs.rapidapi.com/docs/keys","keyed":{"words":["rapidapi"],"value":"[A-Za-z0-9_-]{50}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{50}",0,50,50,7,7,7],"within":48}}
{"rule":{"id":"razorpay-key-id","name":"Razorpay API key id","provider":"Razorpay","family":"payments","severity":"medium","confidence":"high","rotation":"razorpay","pattern":"(?:rzp_live_|rzp_test_)[A-Za-z0-9]{14}","docs":"https://razorpay.com/docs/api/","pair":{"with":"razorpay-key-secret","within":1024}},"literals":["rzp_live_","rzp_test_"],"pattern":["(?:rzp_live_|rzp_test_)[0-9A-Za-z]{14}",0,23,23,12,279,14]}
{"rule":{"id":"razorpay-key-secret","name":"Razorpay API key secret","provider":"Razorpay","family":"payments","severity":"critical","confidence":"medium","rotation":"razorpay","docs":"https://razorpay.com/docs/api/","keyed":{"words":["razorpay"],"value":"[A-Za-z0-9]{24}"},"pair":{"with":"razorpay-key-id","within":1024}},"keyed":{"value":["[0-9A-Za-z]{24}",0,24,24,14,14,14],"within":48}}
{"rule":{"id":"readme-api-key","name":"ReadMe API key","provider":"ReadMe","family":"saas","severity":"medium","confidence":"high","rotation":"readme","pattern":"rdme_[a-z0-9]{70}","docs":"https://docs.readme.com/main/reference/"},"literals":["rdme_"],"pattern":["rdme_[0-9a-z]{70}",0,75,75,36,279,23]}
{"rule":{"id":"redirect-pizza-token","name":"redirect.pizza API token","provider":"redirect.pizza","family":"saas","severity":"low","confidence":"high","rotation":"redirect-pizza","pattern":"rpa_[A-Za-z0-9]{30}"},"literals":["rpa_"],"pattern":["rpa_[0-9A-Za-z]{30}",0,34,34,12,279,14]}
{"rule":{"id":"redis-url","name":"Password in a Redis URL","provider":"Redis","family":"database","severity":"critical","confidence":"high","rotation":"redis","pattern":"(?:rediss?|valkeys?|redis[+-]sentinel)://[^\\\\s:/@\\"\\\\'<>]{0,100}:([^\\\\s/@\\"\\\\'<>]{2,200})@\\\\[?[A-Za-z0-9.,:_%-]{1,253}","docs":"https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/","after":640,"secret":1},"literals":["redis://","rediss://","redis+sentinel://","valkey://","valkeys://","redis-sentinel://"],"pattern":["(?:rediss?|valkeys?|redis[\\\\+\\\\-]sentinel):\\\\/\\\\/[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-9;=\\\\?A-\\\\xff]{0,100}:([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-;=\\\\?A-\\\\xff]{2,200})@\\\\[?[%,-\\\\.0-:A-Z_a-z]{1,253}",1,13,573,75,282,90]}
{"rule":{"id":"render-api-key","name":"Render API key","provider":"Render","family":"cloud","severity":"critical","confidence":"high","rotation":"render","pattern":"rnd_[A-Za-z0-9]{28}","docs":"https://render.com/docs/api"},"literals":["rnd_"],"pattern":["rnd_[0-9A-Za-z]{28}",0,32,32,12,279,14]}
{"rule":{"id":"replicate-api-token","name":"Replicate API token","provider":"Replicate","family":"ai","severity":"high","confidence":"high","rotation":"replicate","pattern":"r8_[A-Za-z0-9]{37}","docs":"https://replicate.com/docs/reference/http"},"literals":["r8_"],"pattern":["r8_[0-9A-Za-z]{37}",0,40,40,12,279,14]}
{"rule":{"id":"resend-api-key","name":"Resend API key","provider":"Resend","family":"email","severity":"high","confidence":"high","rotation":"resend","pattern":"re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}","docs":"https://resend.com/docs/api-reference/introduction"},"literals":["re_"],"pattern":["re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}",0,36,36,12,279,14]}
{"rule":{"id":"retell-api-key","name":"Retell AI API key","provider":"Retell AI","family":"ai","severity":"medium","confidence":"medium","rotation":"retell-ai","pattern":"key_[a-f0-9]{28}","docs":"https://docs.retellai.com/accounts/api-keys-overview","entropy":2.8},"literals":["key_"],"pattern":["key_[0-9a-f]{28}",0,32,32,101,20,10]}
{"rule":{"id":"retool-token","name":"Retool API access token","provider":"Retool","family":"saas","severity":"high","confidence":"high","rotation":"retool","pattern":"retool_[A-Za-z0-9]{20,80}","docs":"https://docs.retool.com/"},"literals":["retool_"],"pattern":["retool_[0-9A-Za-z]{20,80}",0,27,87,12,279,14]}
{"rule":{"id":"riot-api-key","name":"Riot Games API key","provider":"Riot Games","family":"saas","severity":"low","confidence":"high","rotation":"riot-games","pattern":"RGAPI-[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}","docs":"https://developer.riotgames.com/docs/lol"},"literals":["RGAPI-"],"pattern":["RGAPI\\\\-[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,42,42,283,132,44]}
{"rule":{"id":"roboflow-api-key","name":"Roboflow API key","provider":"Roboflow","family":"ai","severity":"medium","confidence":"medium","rotation":"api-key","docs":"https://docs.roboflow.com/","entropy":3,"keyed":{"words":["roboflow","roboflow_api_key"],"value":"[A-Za-z0-9]{20}"}},"keyed":{"value":["[0-9A-Za-z]{20}",0,20,20,14,14,14],"within":48}}
{"rule":{"id":"rocketchat-token","name":"Rocket.Chat personal access token","provider":"Rocket.Chat","family":"messaging","severity":"high","confidence":"medium","rotation":"rocket-chat","docs":"https://docs.rocket.chat/","keyed":{"words":["x-user-id","rocket_chat"],"value":"[A-Za-z0-9_-]{43}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{43}",0,43,43,7,7,7],"within":48}}
{"rule":{"id":"rollbar-access-token","name":"Rollbar project or account access token","provider":"Rollbar","family":"monitoring","severity":"medium","confidence":"medium","rotation":"rollbar","docs":"https://docs.rollbar.com/docs/access-tokens","keyed":{"words":["rollbar"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"rootly-api-key","name":"Rootly API key","provider":"Rootly","family":"monitoring","severity":"high","confidence":"high","rotation":"rootly","pattern":"rootly_[a-f0-9]{64}","docs":"https://docs.rootly.com/"},"literals":["rootly_"],"pattern":["rootly_[0-9a-f]{64}",0,71,71,284,279,10]}
{"rule":{"id":"rubygems-api-key","name":"RubyGems API key","provider":"RubyGems","family":"package-registry","severity":"critical","confidence":"high","rotation":"rubygems","pattern":"rubygems_[a-f0-9]{48}"},"literals":["rubygems_"],"pattern":["rubygems_[0-9a-f]{48}",0,57,57,285,279,10]}
{"rule":{"id":"runpod-api-key","name":"RunPod API key","provider":"RunPod","family":"ai","severity":"high","confidence":"high","rotation":"runpod","pattern":"rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}"},"literals":["rpa_"],"pattern":["rpa_[0-9A-Z]{40}[0-9A-Za-z]{6}",0,50,50,12,279,14]}
{"rule":{"id":"runway-api-key","name":"Runway API key","provider":"Runway","family":"ai","severity":"medium","confidence":"high","rotation":"runway","pattern":"key_[a-fA-F0-9]{128}","docs":"https://docs.dev.runwayml.com/guides/setup"},"literals":["key_"],"pattern":["key_[0-9A-Fa-f]{128}",0,132,132,286,20,44]}
{"rule":{"id":"salad-cloud-api-key","name":"SaladCloud API key","provider":"SaladCloud","family":"cloud","severity":"high","confidence":"high","rotation":"saladcloud","pattern":"salad_cloud_[a-z0-9]{1,7}_[A-Za-z0-9]{7,235}","docs":"https://docs.salad.com/"},"literals":["salad_cloud_"],"pattern":["salad_cloud_[0-9a-z]{1,7}_[0-9A-Za-z]{7,235}",0,21,255,12,9,14]}
{"rule":{"id":"salesforce-access-token","name":"Salesforce session id / access token","provider":"Salesforce","family":"saas","severity":"critical","confidence":"high","rotation":"salesforce","pattern":"00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9._]{80,280}","docs":"https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm"},"literals":["00D"],"pattern":["00D[0-9A-Za-z]{12}(?:[0-9A-Za-z]{3})?![\\\\.0-9A-Z_a-z]{80,280}",0,96,299,287,83,213]}
{"rule":{"id":"salesforce-refresh-token","name":"Salesforce OAuth refresh token","provider":"Salesforce","family":"saas","severity":"critical","confidence":"high","rotation":"salesforce","pattern":"5Aep861[A-Za-z0-9._=]{60,200}","docs":"https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm"},"literals":["5Aep861"],"pattern":["5Aep861[\\\\.0-9=A-Z_a-z]{60,200}",0,67,207,288,289,288]}
{"rule":{"id":"salesforce-consumer-key","name":"Salesforce connected app consumer key (companion)","provider":"Salesforce","family":"saas","severity":"low","confidence":"high","rotation":"salesforce","pattern":"3MVG9[A-Za-z0-9._]{75,251}","docs":"https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm","publishable":true,"pair":{"with":"salesforce-consumer-secret","within":1024}},"literals":["3MVG9"],"pattern":["3MVG9[\\\\.0-9A-Z_a-z]{75,251}",0,80,256,213,290,213]}
{"rule":{"id":"salesforce-consumer-secret","name":"Salesforce connected app consumer secret","provider":"Salesforce","family":"saas","severity":"critical","confidence":"medium","rotation":"salesforce","docs":"https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm","keyed":{"words":["salesforce","sfdc","consumer_secret","sf_client_secret"],"value":"[A-Fa-f0-9]{64}|[0-9]{18,19}"},"pair":{"with":"salesforce-consumer-key","within":1024}},"keyed":{"value":["[0-9A-Fa-f]{64}|[0-9]{18,19}",0,18,64,44,44,44],"within":48}}
{"rule":{"id":"salesforce-security-token","name":"Salesforce user security token","provider":"Salesforce","family":"saas","severity":"high","confidence":"medium","rotation":"salesforce","docs":"https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm","keyed":{"words":["salesforce","security_token"],"value":"[A-Za-z0-9]{24,25}"}},"keyed":{"value":["[0-9A-Za-z]{24,25}",0,24,25,14,14,14],"within":48}}
{"rule":{"id":"samsara-token","name":"Samsara API token","provider":"Samsara","family":"saas","severity":"high","confidence":"high","rotation":"samsara","pattern":"samsara_api_[A-Za-z0-9]{26,32}","docs":"https://developers.samsara.com/"},"literals":["samsara_api_"],"pattern":["samsara_api_[0-9A-Za-z]{26,32}",0,38,44,12,9,14]}
{"rule":{"id":"sanity-token","name":"Sanity API token","provider":"Sanity","family":"saas","severity":"high","confidence":"medium","rotation":"sanity","docs":"https://www.sanity.io/docs/http-auth","keyed":{"words":["sanity"],"value":"sk[A-Za-z0-9]{79,200}"}},"keyed":{"value":["sk[0-9A-Za-z]{79,200}",0,81,202,14,9,14],"within":48}}
{"rule":{"id":"saucelabs-access-key","name":"Sauce Labs access key","provider":"Sauce Labs","family":"ci","severity":"medium","confidence":"medium","rotation":"sauce-labs","docs":"https://docs.saucelabs.com/","keyed":{"words":["saucelabs","sauce_access_key","sauce_labs","sauce_key","sauce_username"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}","within":96}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":96}}
{"rule":{"id":"scale-api-key","name":"Scale AI API key","provider":"Scale AI","family":"ai","severity":"high","confidence":"high","rotation":"scale-ai","docs":"https://scale.com/docs/api-reference/authentication","keyed":{"words":["scale_api_key","scaleapi","scale_ai","scale.com","scale_live_key","scale_key"],"value":"live_[a-f0-9]{32}"}},"keyed":{"value":["live_[0-9a-f]{32}",0,37,37,291,207,10],"within":48}}
{"rule":{"id":"scale-callback-auth-key","name":"Scale AI callback authentication key","provider":"Scale AI","family":"ai","severity":"high","confidence":"high","rotation":"scale-ai","pattern":"live_auth_[a-f0-9]{32}","docs":"https://scale.com/docs/api-reference/authentication"},"literals":["live_auth_"],"pattern":["live_auth_[0-9a-f]{32}",0,42,42,292,207,10]}
{"rule":{"id":"scaleway-access-key","name":"Scaleway access key","provider":"Scaleway","family":"cloud","severity":"low","confidence":"medium","rotation":"scaleway","pattern":"SCW[A-Z0-9]{17}","docs":"https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/","entropy":3,"pair":{"with":"scaleway-secret-key","within":1024}},"literals":["SCW"],"pattern":["SCW[0-9A-Z]{17}",0,20,20,2,28,2]}
{"rule":{"id":"scaleway-secret-key","name":"Scaleway secret key","provider":"Scaleway","family":"cloud","severity":"critical","confidence":"medium","rotation":"scaleway","docs":"https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/","keyed":{"words":["scaleway","scw_secret","scw_token","scw_secret_key"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"},"pair":{"with":"scaleway-access-key","within":1024}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"scalingo-api-token","name":"Scalingo API token","provider":"Scalingo","family":"cloud","severity":"high","confidence":"high","rotation":"scalingo","pattern":"tk-us-[A-Za-z0-9_-]{48}","docs":"https://developers.scalingo.com/"},"literals":["tk-us-"],"pattern":["tk\\\\-us\\\\-[\\\\-0-9A-Z_a-z]{48}",0,54,54,7,226,7]}
{"rule":{"id":"scalr-api-token","name":"Scalr API access token (JWT)","provider":"Scalr","family":"infrastructure","severity":"critical","confidence":"high","rotation":"scalr","pattern":"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\\\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[A-Za-z0-9_-]{10,60}\\\\.[A-Za-z0-9_-]{43}","docs":"https://docs.scalr.io/docs/api-tokens"},"literals":["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt"],"pattern":["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\\\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[\\\\-0-9A-Z_a-z]{10,60}\\\\.[\\\\-0-9A-Z_a-z]{43}",0,123,173,5,6,7]}
{"rule":{"id":"scalr-api-token-named","name":"Scalr API token (by its variable)","provider":"Scalr","family":"infrastructure","severity":"critical","confidence":"high","rotation":"scalr","docs":"https://docs.scalr.io/docs/api-tokens","entropy":3.5,"keyed":{"words":["scalr","scalr_token","scalr_api_token"],"value":"[A-Za-z0-9_-]{20,120}\\\\.[A-Za-z0-9_-]{20,400}\\\\.[A-Za-z0-9_-]{40,120}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{20,120}\\\\.[\\\\-0-9A-Z_a-z]{20,400}\\\\.[\\\\-0-9A-Z_a-z]{40,120}",0,82,642,5,7,7],"within":48}}
{"rule":{"id":"securitytrails-api-key","name":"SecurityTrails API key","provider":"SecurityTrails","family":"infrastructure","severity":"low","confidence":"medium","rotation":"api-key","docs":"https://securitytrails.com/corp/api","entropy":3,"keyed":{"words":["securitytrails","securitytrails_api_key"],"value":"[A-Za-z0-9_-]{32}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{32}",0,32,32,7,7,7],"within":48}}
{"rule":{"id":"semaphore-api-token","name":"Semaphore API token","provider":"Semaphore","family":"ci","severity":"high","confidence":"medium","rotation":"semaphore","docs":"https://docs.semaphoreci.com/","entropy":3,"keyed":{"words":["semaphore","semaphore_api_token","semaphoreci"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"sendbird-api-token","name":"Sendbird master or secondary API token","provider":"Sendbird","family":"messaging","severity":"high","confidence":"medium","rotation":"sendbird","docs":"https://sendbird.com/docs/chat/platform-api/v3/","keyed":{"words":["sendbird"],"value":"[a-f0-9]{40}"}},"keyed":{"value":["[0-9a-f]{40}",0,40,40,10,10,10],"within":48}}
{"rule":{"id":"sendbird-organization-key","name":"Sendbird organisation API key","provider":"Sendbird","family":"messaging","severity":"critical","confidence":"medium","rotation":"sendbird","docs":"https://sendbird.com/docs/","keyed":{"words":["sendbird"],"value":"[a-f0-9]{24}"}},"keyed":{"value":["[0-9a-f]{24}",0,24,24,10,10,10],"within":48}}
{"rule":{"id":"sentry-organization-token","name":"Sentry organisation auth token","provider":"Sentry","family":"monitoring","severity":"high","confidence":"high","rotation":"sentry","pattern":"sntrys_eyJ[A-Za-z0-9+/=_-]{30,400}_[A-Za-z0-9+/_-]{40,46}","docs":"https://docs.sentry.io/account/auth-tokens/","after":600},"literals":["sntrys_eyJ"],"pattern":["sntrys_eyJ[\\\\+\\\\-\\\\/-9=A-Z_a-z]{30,400}_[\\\\+\\\\-\\\\/-9A-Z_a-z]{40,46}",0,81,457,3,9,293]}
{"rule":{"id":"sentry-user-token","name":"Sentry personal auth token","provider":"Sentry","family":"monitoring","severity":"high","confidence":"high","rotation":"sentry","pattern":"sntryu_[a-f0-9]{64}","docs":"https://docs.sentry.io/account/auth-tokens/"},"literals":["sntryu_"],"pattern":["sntryu_[0-9a-f]{64}",0,71,71,294,9,10]}
{"rule":{"id":"sentry-integration-token","name":"Sentry internal integration token","provider":"Sentry","family":"monitoring","severity":"critical","confidence":"high","rotation":"sentry","pattern":"sntryi_[a-f0-9]{64}","docs":"https://docs.sentry.io/account/auth-tokens/"},"literals":["sntryi_"],"pattern":["sntryi_[0-9a-f]{64}",0,71,71,295,9,10]}
{"rule":{"id":"sentry-user-app-token","name":"Sentry public integration (app) token","provider":"Sentry","family":"monitoring","severity":"high","confidence":"high","rotation":"sentry","pattern":"sntrya_[a-f0-9]{64}","docs":"https://docs.sentry.io/account/auth-tokens/"},"literals":["sntrya_"],"pattern":["sntrya_[0-9a-f]{64}",0,71,71,296,9,10]}
{"rule":{"id":"sentry-token-legacy","name":"Sentry auth token (unprefixed)","provider":"Sentry","family":"monitoring","severity":"high","confidence":"medium","rotation":"sentry","docs":"https://docs.sentry.io/account/auth-tokens/","keyed":{"words":["sentry"],"value":"[a-f0-9]{64}"}},"keyed":{"value":["[0-9a-f]{64}",0,64,64,10,10,10],"within":48}}
{"rule":{"id":"sentry-dsn","name":"Sentry DSN (client key, semi-public)","provider":"Sentry","family":"monitoring","severity":"low","confidence":"high","rotation":"sentry","pattern":"https://[a-f0-9]{32}(?::[a-f0-9]{32})?@o[0-9]{1,10}\\\\.ingest\\\\.(?:us\\\\.|de\\\\.)?sentry\\\\.io/[0-9]{1,20}","docs":"https://docs.sentry.io/concepts/key-terms/dsn-explainer/","before":90,"publishable":true},"literals":["ingest.sentry.io","ingest.us.sentry.io","ingest.de.sentry.io"],"pattern":["https:\\\\/\\\\/[0-9a-f]{32}(?::[0-9a-f]{32})?@o[0-9]{1,10}\\\\.ingest\\\\.(?:us\\\\.|de\\\\.)?sentry\\\\.io\\\\/[0-9]{1,20}",0,62,126,297,119,42]}
{"rule":{"id":"serpapi-api-key","name":"SerpApi API key","provider":"SerpApi","family":"ai","severity":"low","confidence":"medium","rotation":"api-key","docs":"https://serpapi.com/","keyed":{"words":["serpapi","serp_api","serpapi_api_key"],"value":"[a-z0-9]{64}"}},"keyed":{"value":["[0-9a-z]{64}",0,64,64,23,23,23],"within":48}}
{"rule":{"id":"serper-api-key","name":"Serper API key","provider":"Serper","family":"ai","severity":"low","confidence":"medium","rotation":"api-key","docs":"https://serper.dev/","keyed":{"words":["serper","serper_api_key"],"value":"[a-z0-9]{40}"}},"keyed":{"value":["[0-9a-z]{40}",0,40,40,23,23,23],"within":48}}
{"rule":{"id":"settlemint-token","name":"SettleMint access token","provider":"SettleMint","family":"infrastructure","severity":"medium","confidence":"high","rotation":"api-key","pattern":"sm_(?:pat|aat|sat)_[A-Za-z0-9]{16}"},"literals":["sm_pat_","sm_aat_","sm_sat_"],"pattern":["sm_(?:pat|aat|sat)_[0-9A-Za-z]{16}",0,23,23,12,9,14]}
{"rule":{"id":"shippo-api-token","name":"Shippo API token","provider":"Shippo","family":"saas","severity":"high","confidence":"high","rotation":"shippo","pattern":"(?:shippo_live_|shippo_test_)[a-f0-9]{40}","docs":"https://docs.goshippo.com/"},"literals":["shippo_live_","shippo_test_"],"pattern":["(?:shippo_live_|shippo_test_)[0-9a-f]{40}",0,52,52,298,9,10]}
{"rule":{"id":"shodan-api-key","name":"Shodan API key","provider":"Shodan","family":"infrastructure","severity":"low","confidence":"medium","rotation":"shodan","docs":"https://developer.shodan.io/api","keyed":{"words":["shodan","shodan_api_key"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"shopify-admin-access-token","name":"Shopify admin API access token","provider":"Shopify","family":"saas","severity":"critical","confidence":"high","rotation":"shopify","pattern":"shpat_[a-f0-9]{32}","docs":"https://shopify.dev/docs/apps/build/authentication-authorization"},"literals":["shpat_"],"pattern":["shpat_[0-9a-f]{32}",0,38,38,299,9,10]}
{"rule":{"id":"shopify-custom-app-token","name":"Shopify custom app access token","provider":"Shopify","family":"saas","severity":"critical","confidence":"high","rotation":"shopify","pattern":"shpca_[a-f0-9]{32}","docs":"https://shopify.dev/docs/apps/build/authentication-authorization"},"literals":["shpca_"],"pattern":["shpca_[0-9a-f]{32}",0,38,38,300,9,10]}
{"rule":{"id":"shopify-private-app-password","name":"Shopify private app password (legacy)","provider":"Shopify","family":"saas","severity":"critical","confidence":"high","rotation":"shopify","pattern":"shppa_[a-f0-9]{32}","docs":"https://shopify.dev/docs/apps/build/authentication-authorization"},"literals":["shppa_"],"pattern":["shppa_[0-9a-f]{32}",0,38,38,300,9,10]}
{"rule":{"id":"shopify-partner-token","name":"Shopify partners API token","provider":"Shopify","family":"saas","severity":"high","confidence":"high","rotation":"shopify","pattern":"shptka_[a-f0-9]{32}","docs":"https://shopify.dev/docs/apps/build/authentication-authorization"},"literals":["shptka_"],"pattern":["shptka_[0-9a-f]{32}",0,39,39,301,9,10]}
{"rule":{"id":"shopify-app-secret","name":"Shopify app client secret","provider":"Shopify","family":"saas","severity":"critical","confidence":"high","rotation":"shopify","pattern":"shpss_[a-f0-9]{32}","docs":"https://shopify.dev/docs/apps/build/authentication-authorization"},"literals":["shpss_"],"pattern":["shpss_[0-9a-f]{32}",0,38,38,300,9,10]}
{"rule":{"id":"shortcut-token","name":"Shortcut API token","provider":"Shortcut","family":"saas","severity":"medium","confidence":"medium","rotation":"shortcut","docs":"https://developer.shortcut.com/","keyed":{"words":["clubhouse"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"sidekiq-license","name":"Sidekiq Pro or Enterprise gem server credential","provider":"Sidekiq","family":"package-registry","severity":"medium","confidence":"high","rotation":"sidekiq","keyed":{"words":["contribsys","sidekiq_pro","sidekiq_enterprise"],"value":"[a-f0-9]{8}:[a-f0-9]{8}"}},"keyed":{"value":["[0-9a-f]{8}:[0-9a-f]{8}",0,17,17,302,10,10],"within":48}}
{"rule":{"id":"sidekiq-gem-server-url","name":"Sidekiq gem server URL with credential","provider":"Sidekiq","family":"package-registry","severity":"medium","confidence":"high","rotation":"sidekiq","pattern":"https?://([a-f0-9]{8}:[a-f0-9]{8})@(?:gems|enterprise)\\\\.contribsys\\\\.com","before":28,"secret":1},"literals":["@gems.contribsys.com","@enterprise.contribsys.com"],"pattern":["https?:\\\\/\\\\/([0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\\\\.contribsys\\\\.com",1,44,51,303,119,181]}
{"rule":{"id":"signalwire-api-token","name":"SignalWire API token","provider":"SignalWire","family":"messaging","severity":"high","confidence":"medium","rotation":"signalwire","keyed":{"words":["signalwire"],"value":"PT[A-Za-z0-9]{48}|[A-Za-z0-9]{50}"}},"keyed":{"value":["PT[0-9A-Za-z]{48}|[0-9A-Za-z]{50}",0,50,50,14,14,14],"within":48}}
{"rule":{"id":"siliconflow-api-key","name":"SiliconFlow API key","provider":"SiliconFlow","family":"ai","severity":"medium","confidence":"high","rotation":"api-key","docs":"https://docs.siliconflow.cn/","keyed":{"words":["siliconflow","siliconflow_api_key","silicon_flow"],"value":"sk-[a-z]{48}"}},"keyed":{"value":["sk\\\\-[a-z]{48}",0,51,51,304,9,305],"within":48}}
{"rule":{"id":"slack-bot-token","name":"Slack bot token","provider":"Slack","family":"messaging","severity":"high","confidence":"high","rotation":"slack","pattern":"xoxb-[0-9A-Za-z]{8,14}-(?:[0-9A-Za-z]{8,14}-)?[A-Za-z0-9]{18,34}(?:-[A-Za-z0-9]{16,34})?","docs":"https://api.slack.com/methods/auth.revoke"},"literals":["xoxb-"],"pattern":["xoxb\\\\-[0-9A-Za-z]{8,14}\\\\-(?:[0-9A-Za-z]{8,14}\\\\-)?[0-9A-Za-z]{18,34}(?:\\\\-[0-9A-Za-z]{16,34})?",0,32,104,18,59,14]}
{"rule":{"id":"slack-user-token","name":"Slack user token","provider":"Slack","family":"messaging","severity":"critical","confidence":"high","rotation":"slack","pattern":"xoxp-(?:[0-9]{6,14}-){2,3}[A-Za-z0-9]{18,48}","docs":"https://api.slack.com/methods/auth.revoke"},"literals":["xoxp-"],"pattern":["xoxp\\\\-(?:[0-9]{6,14}\\\\-){2,3}[0-9A-Za-z]{18,48}",0,37,98,18,59,14]}
{"rule":{"id":"slack-app-level-token","name":"Slack app-level token","provider":"Slack","family":"messaging","severity":"high","confidence":"high","rotation":"slack","pattern":"xapp-[0-9]-A[A-Za-z0-9]{8,12}-[0-9]{9,14}-[a-f0-9]{32,64}","docs":"https://api.slack.com/methods/auth.revoke"},"literals":["xapp-"],"pattern":["xapp\\\\-[0-9]\\\\-A[0-9A-Za-z]{8,12}\\\\-[0-9]{9,14}\\\\-[0-9a-f]{32,64}",0,59,100,18,59,10]}
{"rule":{"id":"slack-config-access-token","name":"Slack app configuration access token (12 hours)","provider":"Slack","family":"messaging","severity":"high","confidence":"high","rotation":"slack","pattern":"xoxe\\\\.xox[bp]-[0-9]-[A-Za-z0-9]{120,180}","docs":"https://api.slack.com/methods/auth.revoke"},"literals":["xoxe.xox"],"pattern":["xoxe\\\\.xox[bp]\\\\-[0-9]\\\\-[0-9A-Za-z]{120,180}",0,132,192,65,59,14]}
{"rule":{"id":"slack-config-refresh-token","name":"Slack configuration or rotation refresh token","provider":"Slack","family":"messaging","severity":"high","confidence":"high","rotation":"slack","pattern":"xoxe-[0-9]-[A-Za-z0-9]{120,160}","docs":"https://api.slack.com/methods/auth.revoke"},"literals":["xoxe-"],"pattern":["xoxe\\\\-[0-9]\\\\-[0-9A-Za-z]{120,160}",0,127,167,18,59,14]}
{"rule":{"id":"slack-legacy-token","name":"Slack legacy workspace, app or refresh token","provider":"Slack","family":"messaging","severity":"high","confidence":"medium","rotation":"slack","pattern":"xox[soar]-(?:[0-9]-)?(?:(?:[0-9A-Za-z]{5,14}-){1,4}[A-Za-z0-9]{8,48}|[0-9A-Za-z]{10,48})","docs":"https://api.slack.com/methods/auth.revoke"},"literals":["xoxs-","xoxo-","xoxa-","xoxr-"],"pattern":["xox[aors]\\\\-(?:[0-9]\\\\-)?(?:(?:[0-9A-Za-z]{5,14}\\\\-){1,4}[0-9A-Za-z]{8,48}|[0-9A-Za-z]{10,48})",0,15,115,18,59,14]}
{"rule":{"id":"slack-session-token","name":"Slack browser session token (needs the xoxd cookie)","provider":"Slack","family":"messaging","severity":"high","confidence":"high","rotation":"slack","pattern":"xoxc-(?:[0-9]{9,14}-){3}[a-f0-9]{64}","docs":"https://api.slack.com/methods/auth.revoke","pair":{"with":"slack-session-cookie","within":1024}},"literals":["xoxc-"],"pattern":["xoxc\\\\-(?:[0-9]{9,14}\\\\-){3}[0-9a-f]{64}",0,99,114,306,59,10]}
{"rule":{"id":"slack-session-cookie","name":"Slack browser session cookie d","provider":"Slack","family":"messaging","severity":"high","confidence":"high","rotation":"slack","pattern":"xoxd-[A-Za-z0-9%+/=]{100,400}","docs":"https://api.slack.com/methods/auth.revoke","pair":{"with":"slack-session-token","within":1024}},"literals":["xoxd-"],"pattern":["xoxd\\\\-[%\\\\+\\\\/-9=A-Za-z]{100,400}",0,105,405,76,59,51]}
{"rule":{"id":"slack-incoming-webhook","name":"Slack incoming webhook URL","provider":"Slack","family":"messaging","severity":"medium","confidence":"high","rotation":"slack","pattern":"hooks\\\\.slack\\\\.com/services/(?:T[A-Za-z0-9_]{8,12}/B[A-Za-z0-9_]{7,12}/[A-Za-z0-9]{23,25}|[A-Za-z0-9+/]{43,60})","docs":"https://api.slack.com/messaging/webhooks","safe":["f5c388734d28087b"]},"literals":["hooks.slack.com/services/"],"pattern":["hooks\\\\.slack\\\\.com\\\\/services\\\\/(?:T[0-9A-Z_a-z]{8,12}\\\\/B[0-9A-Z_a-z]{7,12}\\\\/[0-9A-Za-z]{23,25}|[\\\\+\\\\/-9A-Za-z]{43,60})",0,67,85,307,119,24]}
{"rule":{"id":"slack-workflow-webhook","name":"Slack workflow or trigger webhook URL","provider":"Slack","family":"messaging","severity":"medium","confidence":"high","rotation":"slack","pattern":"hooks\\\\.slack\\\\.com/(?:workflows/T[A-Z0-9]{8,12}/A[A-Z0-9]{8,12}/[0-9]{15,20}/[A-Za-z0-9]{20,30}|triggers/[TE][A-Z0-9]{8,12}/[0-9]{10,16}/[a-f0-9]{32}|(?:workflows|triggers)/[A-Za-z0-9+/]{43,60})","docs":"https://slack.com/help/articles/360041352714"},"literals":["hooks.slack.com/workflows/","hooks.slack.com/triggers/"],"pattern":["hooks\\\\.slack\\\\.com\\\\/(?:workflows\\\\/T[0-9A-Z]{8,12}\\\\/A[0-9A-Z]{8,12}\\\\/[0-9]{15,20}\\\\/[0-9A-Za-z]{20,30}|triggers\\\\/[ET][0-9A-Z]{8,12}\\\\/[0-9]{10,16}\\\\/[0-9a-f]{32}|(?:workflows|triggers)\\\\/[\\\\+\\\\/-9A-Za-z]{43,60})",0,68,105,308,119,24]}
{"rule":{"id":"slack-signing-secret","name":"Slack app signing secret or client secret","provider":"Slack","family":"messaging","severity":"medium","confidence":"medium","rotation":"slack","docs":"https://api.slack.com/authentication/verifying-requests-from-slack","keyed":{"words":["slack"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"smartsheet-token","name":"Smartsheet access token","provider":"Smartsheet","family":"saas","severity":"medium","confidence":"medium","rotation":"smartsheet","docs":"https://developers.smartsheet.com/","keyed":{"words":["smartsheet"],"value":"[A-Za-z0-9]{26,37}"}},"keyed":{"value":["[0-9A-Za-z]{26,37}",0,26,37,14,14,14],"within":48}}
{"rule":{"id":"snowflake-password","name":"Snowflake user password or key-pair","provider":"Snowflake","family":"database","severity":"critical","confidence":"medium","rotation":"snowflake","pattern":"(?i)snowflake[a-z0-9_. ]{0,24}passw(?:or)?d[\\"\\\\']?\\\\s{0,4}(?:=>|[:=,])\\\\s{0,4}[\\"\\\\']?([^\\\\s\\"\\\\'<>{}$,;)]{4,128})","docs":"https://docs.snowflake.com/en/user-guide/key-pair-auth","secret":1},"literals":["snowflake"],"pattern":["[Ss][Nn][Oo][Ww][Ff][Ll][Aa][Kk][Ee][ \\\\.0-9A-Z_a-z]{0,24}[Pp][Aa][Ss][Ss][Ww](?:[Oo][Rr])?[Dd][\\"']?[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}(?:=>|[,:=])[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}[\\"']?([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%&\\\\(\\\\*\\\\+\\\\--:=\\\\?-z\\\\|~-\\\\xff]{4,128})",1,20,181,217,309,219]}
{"rule":{"id":"snowflake-programmatic-token","name":"Snowflake programmatic access token (JWT-like)","provider":"Snowflake","family":"database","severity":"critical","confidence":"medium","rotation":"snowflake","docs":"https://docs.snowflake.com/en/user-guide/programmatic-access-tokens","entropy":4,"keyed":{"words":["snowflake","snowflake_token","snowflake_pat","snowflakecomputing.com"],"value":"[A-Za-z0-9_.-]{100,500}"}},"keyed":{"value":["[\\\\-\\\\.0-9A-Z_a-z]{100,500}",0,100,500,5,5,5],"within":48}}
{"rule":{"id":"snyk-token","name":"Snyk API token","provider":"Snyk","family":"infrastructure","severity":"high","confidence":"medium","rotation":"snyk","docs":"https://docs.snyk.io/snyk-api/authentication-for-api","keyed":{"words":["snyk","snyk_token","snyk_api"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"snyk-token-prefixed","name":"Snyk user or service account token","provider":"Snyk","family":"infrastructure","severity":"high","confidence":"high","rotation":"snyk","pattern":"snyk_(?:uat|sat)\\\\.[a-z0-9]{8}\\\\.[A-Za-z0-9_-]{20,400}(?:\\\\.[A-Za-z0-9_-]{20,400})?","docs":"https://docs.snyk.io/snyk-api/authentication-for-api"},"literals":["snyk_uat.","snyk_sat."],"pattern":["snyk_(?:uat|sat)\\\\.[0-9a-z]{8}\\\\.[\\\\-0-9A-Z_a-z]{20,400}(?:\\\\.[\\\\-0-9A-Z_a-z]{20,400})?",0,38,819,5,9,7]}
{"rule":{"id":"solarwinds-observability-token","name":"SolarWinds observability API token","provider":"SolarWinds","family":"monitoring","severity":"medium","confidence":"medium","rotation":"solarwinds","docs":"https://documentation.solarwinds.com/","keyed":{"words":["solarwinds","sw_apm_service_key"],"value":"[A-Za-z0-9_-]{71}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{71}",0,71,71,7,7,7],"within":48}}
{"rule":{"id":"sonar-token","name":"SonarQube User, project or global analysis token","provider":"SonarQube","family":"ci","severity":"high","confidence":"high","rotation":"sonarqube","pattern":"sq[upa]_[a-f0-9]{40}","docs":"https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/"},"literals":["squ_","sqp_","sqa_"],"pattern":["sq[apu]_[0-9a-f]{40}",0,44,44,310,9,10]}
{"rule":{"id":"sonar-token-legacy","name":"SonarQube token (hex form)","provider":"SonarQube","family":"ci","severity":"high","confidence":"medium","rotation":"sonarqube","docs":"https://docs.sonarsource.com/","keyed":{"words":["sonar","sonar.login","sonar.token","sonar_token","sonarqube","sonarcloud","sonar_login"],"value":"[a-z0-9]{40}"}},"keyed":{"value":["[0-9a-z]{40}",0,40,40,23,23,23],"within":48}}
{"rule":{"id":"sonarcloud-token","name":"SonarQube Cloud scoped organisation token","provider":"SonarQube","family":"ci","severity":"high","confidence":"high","rotation":"sonarqube-cloud","pattern":"sqco_[A-Za-z0-9_-]{59}","docs":"https://docs.sonarsource.com/sonarqube-cloud/"},"literals":["sqco_"],"pattern":["sqco_[\\\\-0-9A-Z_a-z]{59}",0,64,64,7,9,7]}
{"rule":{"id":"sourcegraph-access-token","name":"Sourcegraph access token","provider":"Sourcegraph","family":"vcs","severity":"high","confidence":"high","rotation":"sourcegraph","pattern":"sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}","docs":"https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token"},"literals":["sgp_"],"pattern":["sgp_(?:(?:[0-9A-Fa-f]{16}|local)_)?[0-9A-Fa-f]{40}",0,44,61,311,9,44]}
{"rule":{"id":"sourcegraph-access-token-legacy","name":"Sourcegraph access token (hex form)","provider":"Sourcegraph","family":"vcs","severity":"high","confidence":"medium","rotation":"sourcegraph","docs":"https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token","keyed":{"words":["sourcegraph","src_access_token"],"value":"[a-fA-F0-9]{40}"}},"keyed":{"value":["[0-9A-Fa-f]{40}",0,40,40,44,44,44],"within":48}}
{"rule":{"id":"sourcegraph-cody-key","name":"Sourcegraph Cody gateway key","provider":"Sourcegraph","family":"ai","severity":"low","confidence":"high","rotation":"sourcegraph","pattern":"slk_[a-f0-9]{64}","docs":"https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token"},"literals":["slk_"],"pattern":["slk_[0-9a-f]{64}",0,68,68,312,9,10]}
{"rule":{"id":"sparkpost-api-key","name":"SparkPost API key","provider":"SparkPost","family":"email","severity":"high","confidence":"medium","rotation":"sparkpost","docs":"https://developers.sparkpost.com/","keyed":{"words":["sparkpost"],"value":"[A-Za-z0-9]{40}"}},"keyed":{"value":["[0-9A-Za-z]{40}",0,40,40,14,14,14],"within":48}}
{"rule":{"id":"splunk-observability-token","name":"Splunk Observability access token","provider":"Splunk Observability","family":"monitoring","severity":"medium","confidence":"medium","rotation":"splunk-observability","docs":"https://docs.splunk.com/observability/","keyed":{"words":["splunk","signalfx","x-sf-token"],"value":"[A-Za-z0-9]{22}"}},"keyed":{"value":["[0-9A-Za-z]{22}",0,22,22,14,14,14],"within":48}}
{"rule":{"id":"splunk-hec-token","name":"Splunk HTTP Event Collector token","provider":"Splunk","family":"monitoring","severity":"medium","confidence":"medium","rotation":"splunk","docs":"https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector","keyed":{"words":["splunk"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"spotify-client-secret","name":"Spotify client secret","provider":"Spotify","family":"social","severity":"medium","confidence":"medium","rotation":"spotify","docs":"https://developer.spotify.com/documentation/web-api","keyed":{"words":["spotify"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"spotify-access-token","name":"Spotify OAuth access token","provider":"Spotify","family":"social","severity":"low","confidence":"medium","rotation":"spotify","docs":"https://developer.spotify.com/documentation/web-api","keyed":{"words":["spotify"],"value":"BQ[A-Za-z0-9_-]{100,400}"}},"keyed":{"value":["BQ[\\\\-0-9A-Z_a-z]{100,400}",0,102,402,7,81,7],"within":48}}
{"rule":{"id":"sqlserver-connection-string","name":"Password in a SQL Server connection string","provider":"Microsoft SQL Server","family":"database","severity":"critical","confidence":"medium","rotation":"mssql","pattern":"(?i)(?:initial catalog|database)\\\\s{0,2}=\\\\s{0,2}[^\\\\n;\\"\\\\'<>]{1,128};[^\\\\n\\"\\\\'<>]{0,300}?(?:password|pwd)\\\\s{0,2}=\\\\s{0,2}([^\\\\s;\\"\\\\'<>\${}]{3,128})","docs":"https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax","after":480,"secret":1},"literals":["Initial Catalog=","Database=","Initial Catalog ="],"pattern":["(?:[Ii][Nn][Ii][Tt][Ii][Aa][Ll] [Cc][Aa][Tt][Aa][Ll][Oo][Gg]|[Dd][Aa][Tt][Aa][Bb][Aa][Ss][Ee])[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,2}=[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,2}[\\\\x00-\\\\x09\\\\x0b-!#-&\\\\(-:=\\\\?-\\\\xff]{1,128};[\\\\x00-\\\\x09\\\\x0b-!#-&\\\\(-;=\\\\?-\\\\xff]{0,300}?(?:[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]|[Pp][Ww][Dd])[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,2}=[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,2}([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%&\\\\(-:=\\\\?-z\\\\|~-\\\\xff]{3,128})",1,18,590,257,313,259]}
{"rule":{"id":"sqlserver-url","name":"Password in a SQL Server URL","provider":"Microsoft SQL Server","family":"database","severity":"critical","confidence":"high","rotation":"mssql","pattern":"(?:sqlserver|mssql|mssql\\\\+[a-z]{3,12})://[^\\\\s:/@\\"\\\\'<>]{0,100}:([^\\\\s/@\\"\\\\'<>]{2,200})@\\\\[?[A-Za-z0-9.,:_%-]{1,253}","docs":"https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax","after":640,"secret":1},"literals":["sqlserver://","mssql://","mssql+pyodbc://","mssql+pymssql://"],"pattern":["(?:sqlserver|mssql|mssql\\\\+[a-z]{3,12}):\\\\/\\\\/[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-9;=\\\\?A-\\\\xff]{0,100}:([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#-&\\\\(-\\\\.0-;=\\\\?A-\\\\xff]{2,200})@\\\\[?[%,-\\\\.0-:A-Z_a-z]{1,253}",1,13,577,75,216,90]}
{"rule":{"id":"sql-user-password","name":"Password in an SQL statement","provider":"SQL","family":"database","severity":"high","confidence":"medium","rotation":"database","pattern":"(?i)(?:identified\\\\s{1,4}(?:with\\\\s{1,4}[a-z0-9_']{3,40}\\\\s{1,4})?by\\\\s{1,4}(?:password\\\\s{1,4})?|with\\\\s{1,4}(?:login\\\\s{1,4}|encrypted\\\\s{1,4}|superuser\\\\s{1,4}|createdb\\\\s{1,4}){0,3}password\\\\s{0,3}=?\\\\s{0,3}|(?:create|alter)\\\\s{1,4}(?:user|role|login)\\\\s{1,4}[\\\\\\"\`'\\\\[]?[a-z0-9_%@.-]{1,64}[\\\\\\"\`'\\\\]]?\\\\s{1,4}(?:with\\\\s{1,4})?(?:login\\\\s{1,4}|encrypted\\\\s{1,4}){0,2}password\\\\s{0,3}=?\\\\s{0,3})N?'([^'\\\\n\${}<>]{3,128})'","docs":"https://www.postgresql.org/docs/current/sql-createrole.html","secret":1},"literals":["identified by","identified with","with password","with login","with encrypted","with superuser","create user","alter user","create role","alter role","create login","alter login"],"pattern":["(?:[Ii][Dd][Ee][Nn][Tt][Ii][Ff][Ii][Ee][Dd][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}(?:[Ww][Ii][Tt][Hh][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}['0-9A-Z_a-z]{3,40}[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4})?[Bb][Yy][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}(?:[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4})?|[Ww][Ii][Tt][Hh][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}(?:[Ll][Oo][Gg][Ii][Nn][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}|[Ee][Nn][Cc][Rr][Yy][Pp][Tt][Ee][Dd][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}|[Ss][Uu][Pp][Ee][Rr][Uu][Ss][Ee][Rr][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}|[Cc][Rr][Ee][Aa][Tt][Ee][Dd][Bb][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}){0,3}[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3}=?[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3}|(?:[Cc][Rr][Ee][Aa][Tt][Ee]|[Aa][Ll][Tt][Ee][Rr])[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}(?:[Uu][Ss][Ee][Rr]|[Rr][Oo][Ll][Ee]|[Ll][Oo][Gg][Ii][Nn])[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}[\\"'\\\\[\`]?[%\\\\-\\\\.0-9@-Z_a-z]{1,64}[\\"'\\\\]\`]?[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}(?:[Ww][Ii][Tt][Hh][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4})?(?:[Ll][Oo][Gg][Ii][Nn][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}|[Ee][Nn][Cc][Rr][Yy][Pp][Tt][Ee][Dd][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}){0,2}[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3}=?[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3})[Nn]?'([\\\\x00-\\\\x09\\\\x0b-#%&\\\\(-;=\\\\?-z\\\\|~-\\\\xff]{3,128})'",1,18,269,314,315,316]}
{"rule":{"id":"sql-user-password-unquoted","name":"Password in an SQL statement, bare or in double quotes","provider":"SQL","family":"database","severity":"high","confidence":"medium","rotation":"database","pattern":"(?i)(?:create|alter)\\\\s{1,4}user\\\\s{1,4}[\\"\`]?[a-z0-9_$#.-]{1,64}[\\"\`]?\\\\s{1,4}identified\\\\s{1,4}by\\\\s{1,4}\\"?([^\\\\s\\"\\\\'\`;\${}<>&]{3,128})","docs":"https://www.postgresql.org/docs/current/sql-createrole.html","secret":1},"literals":["create user","alter user"],"pattern":["(?:[Cc][Rr][Ee][Aa][Tt][Ee]|[Aa][Ll][Tt][Ee][Rr])[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}[Uu][Ss][Ee][Rr][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}[\\"\`]?[#\\\\$\\\\-\\\\.0-9A-Z_a-z]{1,64}[\\"\`]?[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}[Ii][Dd][Ee][Nn][Tt][Ii][Ff][Ii][Ee][Dd][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}[Bb][Yy][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{1,4}\\"?([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%\\\\(-:=\\\\?-_a-z\\\\|~-\\\\xff]{3,128})",1,30,237,317,318,319]}
{"rule":{"id":"square-access-token","name":"Square access token","provider":"Square","family":"payments","severity":"critical","confidence":"high","rotation":"square","pattern":"EAAA[A-Za-z0-9_-]{60}","docs":"https://developer.squareup.com/docs/build-basics/access-tokens"},"literals":["EAAA"],"pattern":["EAAA[\\\\-0-9A-Z_a-z]{60}",0,64,64,7,66,7]}
{"rule":{"id":"square-personal-token-legacy","name":"Square personal access token (legacy)","provider":"Square","family":"payments","severity":"critical","confidence":"high","rotation":"square","pattern":"sq0atp-[A-Za-z0-9_-]{22}","docs":"https://developer.squareup.com/docs/build-basics/access-tokens"},"literals":["sq0atp-"],"pattern":["sq0atp\\\\-[\\\\-0-9A-Z_a-z]{22}",0,29,29,7,9,7]}
{"rule":{"id":"square-oauth-secret","name":"Square OAuth application secret","provider":"Square","family":"payments","severity":"critical","confidence":"high","rotation":"square","pattern":"(?:sq0csp-|sandbox-sq0csb-)[A-Za-z0-9_-]{35,43}","docs":"https://developer.squareup.com/docs/build-basics/access-tokens"},"literals":["sq0csp-","sandbox-sq0csb-"],"pattern":["(?:sq0csp\\\\-|sandbox\\\\-sq0csb\\\\-)[\\\\-0-9A-Z_a-z]{35,43}",0,42,58,7,9,7]}
{"rule":{"id":"square-application-id","name":"Square OAuth application id (companion)","provider":"Square","family":"payments","severity":"low","confidence":"high","rotation":"square","pattern":"(?:sq0idp-|sandbox-sq0idb-)[A-Za-z0-9_-]{14,214}","docs":"https://developer.squareup.com/docs/build-basics/access-tokens","publishable":true},"literals":["sq0idp-","sandbox-sq0idb-"],"pattern":["(?:sq0idp\\\\-|sandbox\\\\-sq0idb\\\\-)[\\\\-0-9A-Z_a-z]{14,214}",0,21,229,7,9,7]}
{"rule":{"id":"squarespace-token","name":"Squarespace API key","provider":"Squarespace","family":"saas","severity":"medium","confidence":"medium","rotation":"squarespace","docs":"https://developers.squarespace.com/","keyed":{"words":["squarespace"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"stability-api-key","name":"Stability AI API key","provider":"Stability AI","family":"ai","severity":"medium","confidence":"high","rotation":"stability-ai","keyed":{"words":["stability","stabilityai","stability_ai","dreamstudio","stable_diffusion"],"value":"sk-[A-Za-z0-9]{48}"}},"keyed":{"value":["sk\\\\-[0-9A-Za-z]{48}",0,51,51,18,9,14],"within":48}}
{"rule":{"id":"stability-style-api-key","name":"API key of Stability, Braintrust, Moonshot or another service with 48 characters after sk-","provider":"Stability AI","family":"ai","severity":"medium","confidence":"medium","rotation":"api-key","pattern":"sk-[A-Za-z0-9]{48}","entropy":4.3},"literals":["sk-"],"pattern":["sk\\\\-[0-9A-Za-z]{48}",0,51,51,18,9,14]}
{"rule":{"id":"stackhawk-api-key","name":"StackHawk API key","provider":"StackHawk","family":"infrastructure","severity":"medium","confidence":"high","rotation":"stackhawk","pattern":"hawk\\\\.[A-Za-z0-9_-]{20}\\\\.[A-Za-z0-9_-]{20}","docs":"https://docs.stackhawk.com/web-app/"},"literals":["hawk."],"pattern":["hawk\\\\.[\\\\-0-9A-Z_a-z]{20}\\\\.[\\\\-0-9A-Z_a-z]{20}",0,46,46,5,119,7]}
{"rule":{"id":"storyblok-token","name":"Storyblok content delivery token","provider":"Storyblok","family":"saas","severity":"low","confidence":"medium","rotation":"storyblok","docs":"https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/authentication","keyed":{"words":["storyblok"],"value":"[A-Za-z0-9]{22}tt"}},"keyed":{"value":["[0-9A-Za-z]{22}tt",0,24,24,14,14,226],"within":48}}
{"rule":{"id":"storyblok-pat","name":"Storyblok personal access token","provider":"Storyblok","family":"saas","severity":"high","confidence":"medium","rotation":"storyblok","docs":"https://www.storyblok.com/docs/api/management/getting-started/authentication","keyed":{"words":["storyblok"],"value":"[A-Za-z0-9]{22}tt-[0-9]{5,7}-[A-Za-z0-9_-]{20}"}},"keyed":{"value":["[0-9A-Za-z]{22}tt\\\\-[0-9]{5,7}\\\\-[\\\\-0-9A-Z_a-z]{20}",0,51,53,7,14,7],"within":48}}
{"rule":{"id":"strava-client-secret","name":"Strava client secret","provider":"Strava","family":"social","severity":"low","confidence":"medium","rotation":"strava","docs":"https://developers.strava.com/","keyed":{"words":["strava"],"value":"[a-z0-9]{40}"}},"keyed":{"value":["[0-9a-z]{40}",0,40,40,23,23,23],"within":48}}
{"rule":{"id":"stripe-live-secret-key","name":"Stripe live secret key","provider":"Stripe","family":"payments","severity":"critical","confidence":"high","rotation":"stripe","pattern":"sk_live_[A-Za-z0-9]{24,247}","docs":"https://docs.stripe.com/keys"},"literals":["sk_live_"],"pattern":["sk_live_[0-9A-Za-z]{24,247}",0,32,255,12,9,14]}
{"rule":{"id":"stripe-test-secret-key","name":"Stripe test secret key","provider":"Stripe","family":"payments","severity":"low","confidence":"high","rotation":"stripe","pattern":"sk_test_[A-Za-z0-9]{24,247}","docs":"https://docs.stripe.com/keys"},"literals":["sk_test_"],"pattern":["sk_test_[0-9A-Za-z]{24,247}",0,32,255,12,9,14]}
{"rule":{"id":"stripe-live-restricted-key","name":"Stripe live restricted key","provider":"Stripe","family":"payments","severity":"high","confidence":"high","rotation":"stripe","pattern":"rk_live_[A-Za-z0-9]{24,247}","docs":"https://docs.stripe.com/keys"},"literals":["rk_live_"],"pattern":["rk_live_[0-9A-Za-z]{24,247}",0,32,255,12,279,14]}
{"rule":{"id":"stripe-test-restricted-key","name":"Stripe test restricted key","provider":"Stripe","family":"payments","severity":"low","confidence":"high","rotation":"stripe","pattern":"rk_test_[A-Za-z0-9]{24,247}","docs":"https://docs.stripe.com/keys"},"literals":["rk_test_"],"pattern":["rk_test_[0-9A-Za-z]{24,247}",0,32,255,12,279,14]}
{"rule":{"id":"stripe-publishable-key","name":"Stripe publishable key (meant for clients)","provider":"Stripe","family":"payments","severity":"low","confidence":"high","rotation":"stripe","pattern":"pk_(?:live|test)_[A-Za-z0-9]{24,247}","docs":"https://docs.stripe.com/keys","publishable":true},"literals":["pk_live_","pk_test_"],"pattern":["pk_(?:live|test)_[0-9A-Za-z]{24,247}",0,32,255,12,16,14]}
{"rule":{"id":"stripe-webhook-secret","name":"Webhook signing secret (Stripe, Standard Webhooks)","provider":"Stripe","family":"payments","severity":"medium","confidence":"high","rotation":"stripe","pattern":"whsec_[A-Za-z0-9+/]{24,160}={0,2}","docs":"https://docs.stripe.com/webhooks"},"literals":["whsec_"],"pattern":["whsec_[\\\\+\\\\/-9A-Za-z]{24,160}={0,2}",0,30,168,183,320,21]}
{"rule":{"id":"stripe-organization-key","name":"Stripe organisation API key","provider":"Stripe","family":"payments","severity":"critical","confidence":"high","rotation":"stripe","pattern":"sk_org_(?:live_|test_)?[A-Za-z0-9]{20,247}","docs":"https://docs.stripe.com/keys"},"literals":["sk_org_"],"pattern":["sk_org_(?:live_|test_)?[0-9A-Za-z]{20,247}",0,27,259,12,9,14]}
{"rule":{"id":"stripe-payment-intent-secret","name":"Stripe paymentIntent client secret","provider":"Stripe","family":"payments","severity":"low","confidence":"high","rotation":"stripe","pattern":"pi_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}","docs":"https://docs.stripe.com/api/payment_intents","before":30},"literals":["_secret_"],"pattern":["pi_[0-9A-Za-z]{24}_secret_[0-9A-Za-z]{25}",0,60,60,12,16,14]}
{"rule":{"id":"stytch-secret","name":"Stytch project secret","provider":"Stytch","family":"identity","severity":"critical","confidence":"high","rotation":"stytch","pattern":"secret-(?:live|test)-(?:[A-Za-z0-9_-]{47}=?|[A-Za-z0-9_-]{36})","docs":"https://stytch.com/docs/"},"literals":["secret-live-","secret-test-"],"pattern":["secret\\\\-(?:live|test)\\\\-(?:[\\\\-0-9A-Z_a-z]{47}=?|[\\\\-0-9A-Z_a-z]{36})",0,48,60,45,9,45]}
{"rule":{"id":"sumologic-access-key","name":"Sumo Logic access key","provider":"Sumo Logic","family":"monitoring","severity":"high","confidence":"medium","rotation":"sumo-logic","docs":"https://help.sumologic.com/docs/manage/security/access-keys/","keyed":{"words":["sumo","sumologic"],"value":"[A-Za-z0-9]{64}"},"pair":{"with":"sumologic-access-id","within":1024}},"keyed":{"value":["[0-9A-Za-z]{64}",0,64,64,14,14,14],"within":48}}
{"rule":{"id":"sumologic-access-id","name":"Sumo Logic access id (companion)","provider":"Sumo Logic","family":"monitoring","severity":"low","confidence":"medium","rotation":"sumo-logic","docs":"https://help.sumologic.com/docs/manage/security/access-keys/","keyed":{"words":["sumo","sumologic"],"value":"su[A-Za-z0-9]{12}"},"pair":{"with":"sumologic-access-key","within":1024}},"keyed":{"value":["su[0-9A-Za-z]{12}",0,14,14,14,9,14],"within":48}}
{"rule":{"id":"supabase-management-token","name":"Supabase personal access token","provider":"Supabase","family":"database","severity":"critical","confidence":"high","rotation":"supabase","pattern":"sbp_(?:v0_|oauth_)?[a-z0-9]{40}","docs":"https://supabase.com/docs/reference/api"},"literals":["sbp_"],"pattern":["sbp_(?:v0_|oauth_)?[0-9a-z]{40}",0,44,50,36,9,23]}
{"rule":{"id":"supabase-secret-key","name":"Supabase project secret key (bypasses row level security)","provider":"Supabase","family":"database","severity":"critical","confidence":"high","rotation":"supabase","pattern":"sb_secret_[A-Za-z0-9_-]{31}","docs":"https://supabase.com/docs/guides/api/api-keys"},"literals":["sb_secret_"],"pattern":["sb_secret_[\\\\-0-9A-Z_a-z]{31}",0,41,41,7,9,7]}
{"rule":{"id":"supabase-publishable-key","name":"Supabase publishable key (public by design)","provider":"Supabase","family":"database","severity":"low","confidence":"high","rotation":"supabase","pattern":"sb_publishable_[A-Za-z0-9_-]{20,60}","docs":"https://supabase.com/docs/guides/api/api-keys","publishable":true},"literals":["sb_publishable_"],"pattern":["sb_publishable_[\\\\-0-9A-Z_a-z]{20,60}",0,35,75,7,9,7]}
{"rule":{"id":"supabase-service-role-jwt","name":"Supabase service_role key (JWT)","provider":"Supabase","family":"database","severity":"critical","confidence":"high","rotation":"supabase","pattern":"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\\\.eyJ[A-Za-z0-9_-]{0,160}(?:InJvbGUiOiJzZXJ2aWNlX3JvbGUi|Jyb2xlIjoic2VydmljZV9yb2xlI|yb2xlIjoic2VydmljZV9yb2xlI|cm9sZSI6InNlcnZpY2Vfcm9sZS)[A-Za-z0-9_-]{0,200}\\\\.[A-Za-z0-9_-]{43}","docs":"https://supabase.com/docs/guides/troubleshooting/rotating-anon-service-and-jwt-secrets-1Jq6yd"},"literals":["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"],"pattern":["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\\\.eyJ[\\\\-0-9A-Z_a-z]{0,160}(?:InJvbGUiOiJzZXJ2aWNlX3JvbGUi|Jyb2xlIjoic2VydmljZV9yb2xlI|yb2xlIjoic2VydmljZV9yb2xlI|cm9sZSI6InNlcnZpY2Vfcm9sZS)[\\\\-0-9A-Z_a-z]{0,200}\\\\.[\\\\-0-9A-Z_a-z]{43}",0,110,472,5,6,7]}
{"rule":{"id":"supabase-anon-jwt","name":"Supabase anon key (JWT)","provider":"Supabase","family":"database","severity":"low","confidence":"high","rotation":"supabase","pattern":"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\\\.eyJ[A-Za-z0-9_-]{0,160}(?:InJvbGUiOiJhbm9uI|Jyb2xlIjoiYW5vbi|cm9sZSI6ImFub24i)[A-Za-z0-9_-]{0,200}\\\\.[A-Za-z0-9_-]{43}","docs":"https://supabase.com/docs/reference/api","publishable":true},"literals":["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"],"pattern":["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\\\.eyJ[\\\\-0-9A-Z_a-z]{0,160}(?:InJvbGUiOiJhbm9uI|Jyb2xlIjoiYW5vbi|cm9sZSI6ImFub24i)[\\\\-0-9A-Z_a-z]{0,200}\\\\.[\\\\-0-9A-Z_a-z]{43}",0,100,461,5,6,7]}
{"rule":{"id":"tableau-pat","name":"Tableau personal access token secret","provider":"Tableau","family":"saas","severity":"high","confidence":"high","rotation":"tableau","pattern":"[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}","docs":"https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm","before":22,"after":36},"literals":["==:"],"pattern":["[\\\\+\\\\/-9A-Za-z]{22}==:[0-9A-Za-z]{32}",0,57,57,154,24,14]}
{"rule":{"id":"tailscale-api-key","name":"Tailscale API access token","provider":"Tailscale","family":"infrastructure","severity":"critical","confidence":"high","rotation":"tailscale","pattern":"tskey-api-[A-Za-z0-9]{6,24}(?:CNTRL)?-[A-Za-z0-9]{9,64}","docs":"https://tailscale.com/docs/reference/key-secret-management","safe":["3b27e79a6d4dcff8"]},"literals":["tskey-api-"],"pattern":["tskey\\\\-api\\\\-[0-9A-Za-z]{6,24}(?:CNTRL)?\\\\-[0-9A-Za-z]{9,64}",0,26,104,18,226,14]}
{"rule":{"id":"tailscale-auth-key","name":"Tailscale pre-authentication key","provider":"Tailscale","family":"infrastructure","severity":"high","confidence":"high","rotation":"tailscale","pattern":"tskey-auth-[A-Za-z0-9]{6,24}(?:CNTRL)?-[A-Za-z0-9]{9,64}","docs":"https://tailscale.com/docs/reference/key-secret-management","safe":["980f49562833f036"]},"literals":["tskey-auth-"],"pattern":["tskey\\\\-auth\\\\-[0-9A-Za-z]{6,24}(?:CNTRL)?\\\\-[0-9A-Za-z]{9,64}",0,27,105,18,226,14]}
{"rule":{"id":"tailscale-client-key","name":"Tailscale OAuth client secret","provider":"Tailscale","family":"infrastructure","severity":"critical","confidence":"high","rotation":"tailscale","pattern":"tskey-client-[A-Za-z0-9]{6,24}(?:CNTRL)?-[A-Za-z0-9]{9,64}","docs":"https://tailscale.com/docs/reference/key-secret-management"},"literals":["tskey-client-"],"pattern":["tskey\\\\-client\\\\-[0-9A-Za-z]{6,24}(?:CNTRL)?\\\\-[0-9A-Za-z]{9,64}",0,29,107,18,226,14]}
{"rule":{"id":"tailscale-scim-key","name":"Tailscale SCIM key","provider":"Tailscale","family":"infrastructure","severity":"high","confidence":"high","rotation":"tailscale","pattern":"tskey-scim-[A-Za-z0-9]{6,24}(?:CNTRL)?-[A-Za-z0-9]{9,64}","docs":"https://tailscale.com/docs/reference/key-secret-management"},"literals":["tskey-scim-"],"pattern":["tskey\\\\-scim\\\\-[0-9A-Za-z]{6,24}(?:CNTRL)?\\\\-[0-9A-Za-z]{9,64}",0,27,105,18,226,14]}
{"rule":{"id":"tailscale-webhook-key","name":"Tailscale Webhook secret","provider":"Tailscale","family":"infrastructure","severity":"low","confidence":"high","rotation":"tailscale","pattern":"tskey-webhook-[A-Za-z0-9]{6,24}(?:CNTRL)?-[A-Za-z0-9]{9,64}","docs":"https://tailscale.com/docs/reference/key-secret-management"},"literals":["tskey-webhook-"],"pattern":["tskey\\\\-webhook\\\\-[0-9A-Za-z]{6,24}(?:CNTRL)?\\\\-[0-9A-Za-z]{9,64}",0,30,108,18,226,14]}
{"rule":{"id":"tailscale-key","name":"Tailscale key of another kind","provider":"Tailscale","family":"infrastructure","severity":"high","confidence":"medium","rotation":"tailscale","pattern":"tskey-(?:[a-z]{4,12}-)?[A-Za-z0-9]{8,24}-[A-Za-z0-9_-]{4,200}","docs":"https://tailscale.com/docs/reference/key-secret-management","entropy":3.3},"literals":["tskey-"],"pattern":["tskey\\\\-(?:[a-z]{4,12}\\\\-)?[0-9A-Za-z]{8,24}\\\\-[\\\\-0-9A-Z_a-z]{4,200}",0,19,244,7,226,7]}
{"rule":{"id":"tavily-api-key","name":"Tavily API key","provider":"Tavily","family":"ai","severity":"low","confidence":"high","rotation":"tavily","pattern":"tvly-(?:(?:dev|prod)-)?[A-Za-z0-9_-]{32,40}","docs":"https://docs.tavily.com/api-reference"},"literals":["tvly-"],"pattern":["tvly\\\\-(?:(?:dev|prod)\\\\-)?[\\\\-0-9A-Z_a-z]{32,40}",0,37,50,7,226,7]}
{"rule":{"id":"telegram-bot-token","name":"Telegram bot token","provider":"Telegram","family":"messaging","severity":"high","confidence":"high","rotation":"telegram","pattern":"[0-9]{8,10}:AA[A-Za-z0-9_-]{32,33}","docs":"https://core.telegram.org/bots/features#botfather","before":12,"after":64},"literals":[":AA"],"pattern":["[0-9]{8,10}:AA[\\\\-0-9A-Z_a-z]{32,33}",0,43,46,174,42,7]}
{"rule":{"id":"telnyx-api-key","name":"Telnyx API v2 key","provider":"Telnyx","family":"messaging","severity":"high","confidence":"medium","rotation":"telnyx","pattern":"KEY[A-Za-z0-9_-]{55}","docs":"https://developers.telnyx.com/"},"literals":["KEY"],"pattern":["KEY[\\\\-0-9A-Z_a-z]{55}",0,58,58,7,77,7]}
{"rule":{"id":"temporal-cloud-api-key","name":"Temporal Cloud API key (JWT)","provider":"Temporal","family":"infrastructure","severity":"high","confidence":"high","rotation":"temporal","docs":"https://docs.temporal.io/cloud/api-keys","keyed":{"words":["temporal_api_key","temporal_cloud_api_key","tmprl.cloud","temporal_token","temporal_cloud"],"value":"eyJ[A-Za-z0-9_-]{20,200}\\\\.eyJ[A-Za-z0-9_-]{40,600}\\\\.[A-Za-z0-9_-]{40,160}"}},"keyed":{"value":["eyJ[\\\\-0-9A-Z_a-z]{20,200}\\\\.eyJ[\\\\-0-9A-Z_a-z]{40,600}\\\\.[\\\\-0-9A-Z_a-z]{40,160}",0,108,968,5,6,7],"within":48}}
{"rule":{"id":"tencent-secret-id","name":"Tencent Cloud SecretId","provider":"Tencent Cloud","family":"cloud","severity":"critical","confidence":"high","rotation":"tencent-cloud","pattern":"AKID[A-Za-z0-9]{32}","docs":"https://www.tencentcloud.com/document/product/598/32675","entropy":3.2,"pair":{"with":"tencent-secret-key","within":1024}},"literals":["AKID"],"pattern":["AKID[0-9A-Za-z]{32}",0,36,36,14,1,14]}
{"rule":{"id":"tencent-secret-key","name":"Tencent Cloud SecretKey","provider":"Tencent Cloud","family":"cloud","severity":"critical","confidence":"medium","rotation":"tencent-cloud","docs":"https://www.tencentcloud.com/document/product/598/32675","keyed":{"words":["tencent","qcloud","tencentcloud","tencent_secret_key"],"value":"[A-Za-z0-9]{32}"},"pair":{"with":"tencent-secret-id","within":1024}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"wecom-webhook","name":"Tencent WeCom group robot webhook key","provider":"Tencent WeCom","family":"messaging","severity":"low","confidence":"high","rotation":"tencent-wecom","pattern":"qyapi\\\\.weixin\\\\.qq\\\\.com/cgi-bin/webhook/send\\\\?key=([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})","docs":"https://developer.work.weixin.qq.com/"},"literals":["qyapi.weixin.qq.com/cgi-bin/webhook/send?key="],"pattern":["qyapi\\\\.weixin\\\\.qq\\\\.com\\\\/cgi\\\\-bin\\\\/webhook\\\\/send\\\\?key=([0-9a-f]{8}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{4}\\\\-[0-9a-f]{12})",1,81,81,321,322,10]}
{"rule":{"id":"tencent-wechat-app-secret","name":"Tencent weChat app secret (with wx app id)","provider":"Tencent","family":"social","severity":"high","confidence":"medium","rotation":"tencent","keyed":{"words":["wechat","weixin","appsecret","wx_secret","wxappsecret"],"value":"[a-f0-9]{32}"}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"terraform-cloud-token","name":"HCP Terraform API token","provider":"HashiCorp Terraform","family":"infrastructure","severity":"critical","confidence":"high","rotation":"hcp-terraform","pattern":"[A-Za-z0-9]{14}\\\\.atlasv1\\\\.[A-Za-z0-9=_-]{60,70}","docs":"https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens","before":14},"literals":[".atlasv1."],"pattern":["[0-9A-Za-z]{14}\\\\.atlasv1\\\\.[\\\\-0-9=A-Z_a-z]{60,70}",0,83,93,79,14,45]}
{"rule":{"id":"terraform-state-secret","name":"Password in Terraform code or state","provider":"HashiCorp Terraform","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"password","pattern":"administrator_login_password\\"?\\\\s{0,20}[:=]\\\\s{0,4}\\"([^\\"$\\\\s]{6,128})\\"","docs":"https://developer.hashicorp.com/terraform/language/state/sensitive-data","secret":1},"literals":["administrator_login_password"],"pattern":["administrator_login_password\\"?[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,20}[:=][\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,4}\\"([\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f!#%-\\\\xff]{6,128})\\"",1,37,184,323,13,74]}
{"rule":{"id":"testingbot-key","name":"TestingBot key or secret","provider":"TestingBot","family":"ci","severity":"low","confidence":"medium","rotation":"api-key","keyed":{"words":["testingbot","testingbot_secret","testingbot_key"],"value":"[a-z0-9]{32}"}},"keyed":{"value":["[0-9a-z]{32}",0,32,32,23,23,23],"within":48}}
{"rule":{"id":"thingsboard-token","name":"ThingsBoard device access or provisioning token","provider":"ThingsBoard","family":"saas","severity":"low","confidence":"medium","rotation":"thingsboard","docs":"https://thingsboard.io/docs/","keyed":{"words":["thingsboard","provisiondevicesecret"],"value":"[a-z0-9]{20}"}},"keyed":{"value":["[0-9a-z]{20}",0,20,20,23,23,23],"within":48}}
{"rule":{"id":"thunderstore-token","name":"Thunderstore service account token","provider":"Thunderstore","family":"package-registry","severity":"medium","confidence":"medium","rotation":"thunderstore","pattern":"tss_[A-Za-z0-9_-]{20,80}","entropy":3.3},"literals":["tss_"],"pattern":["tss_[\\\\-0-9A-Z_a-z]{20,80}",0,24,84,7,226,7]}
{"rule":{"id":"tines-webhook-url","name":"Tines Webhook URL","provider":"Tines","family":"infrastructure","severity":"medium","confidence":"high","rotation":"tines","pattern":"https://[a-zA-Z0-9-]{1,60}\\\\.tines\\\\.(?:com|io)/webhook/[a-z0-9]{32}/[a-z0-9]{32}","docs":"https://www.tines.com/docs/","before":70},"literals":[".tines.com/webhook/",".tines.io/webhook/"],"pattern":["https:\\\\/\\\\/[\\\\-0-9A-Za-z]{1,60}\\\\.tines\\\\.(?:com|io)\\\\/webhook\\\\/[0-9a-z]{32}\\\\/[0-9a-z]{32}",0,92,152,228,119,23]}
{"rule":{"id":"tinybird-token","name":"Tinybird token","provider":"Tinybird","family":"database","severity":"high","confidence":"high","rotation":"api-key","pattern":"p\\\\.eyJ1IjogI[A-Za-z0-9_-]{40,300}\\\\.[A-Za-z0-9_-]{43}","docs":"https://www.tinybird.co/docs"},"literals":["p.eyJ1IjogI"],"pattern":["p\\\\.eyJ1IjogI[\\\\-0-9A-Z_a-z]{40,300}\\\\.[\\\\-0-9A-Z_a-z]{43}",0,95,355,5,16,7]}
{"rule":{"id":"todoist-token","name":"Todoist API token","provider":"Todoist","family":"saas","severity":"low","confidence":"medium","rotation":"todoist","docs":"https://developer.todoist.com/","keyed":{"words":["todoist"],"value":"[a-z0-9]{40}"}},"keyed":{"value":["[0-9a-z]{40}",0,40,40,23,23,23],"within":48}}
{"rule":{"id":"together-api-key","name":"Together AI API key","provider":"Together AI","family":"ai","severity":"medium","confidence":"high","rotation":"together-ai","pattern":"tgp_v1_[A-Za-z0-9_-]{43}","docs":"https://docs.together.ai/reference/authentication"},"literals":["tgp_v1_"],"pattern":["tgp_v1_[\\\\-0-9A-Z_a-z]{43}",0,50,50,7,226,7]}
{"rule":{"id":"together-api-key-legacy","name":"Together AI API key (hex form)","provider":"Together AI","family":"ai","severity":"medium","confidence":"medium","rotation":"api-key","docs":"https://docs.together.ai/reference/authentication","keyed":{"words":["together_api_key","togetherai","together_ai","together_token","together.xyz"],"value":"[a-f0-9]{64}"}},"keyed":{"value":["[0-9a-f]{64}",0,64,64,10,10,10],"within":48}}
{"rule":{"id":"tomcat-users-password","name":"Password in tomcat-users.xml","provider":"Apache Tomcat","family":"infrastructure","severity":"high","confidence":"medium","rotation":"password","pattern":"<user\\\\s[^<>]{0,120}?\\\\bpassword\\\\s{0,3}=\\\\s{0,3}\\"([^\\"$]{3,100})\\"[^<>]{0,120}?roles\\\\s{0,3}=","docs":"https://tomcat.apache.org/","secret":1},"literals":["<user "],"pattern":["<user[\\\\x09\\\\x0a\\\\x0c\\\\x0d ][\\\\x00-;=\\\\?-\\\\xff]{0,120}?\\\\bpassword[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3}=[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3}\\"([\\\\x00-!#%-\\\\xff]{3,100})\\"[\\\\x00-;=\\\\?-\\\\xff]{0,120}?roles[\\\\x09\\\\x0a\\\\x0c\\\\x0d ]{0,3}=",1,26,372,50,203,25]}
{"rule":{"id":"tomtom-api-key","name":"TomTom API key","provider":"TomTom","family":"maps","severity":"low","confidence":"medium","rotation":"tomtom","docs":"https://developer.tomtom.com/","keyed":{"words":["tomtom"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"transifex-token","name":"Transifex API token","provider":"Transifex","family":"saas","severity":"medium","confidence":"medium","rotation":"transifex","docs":"https://developers.transifex.com/","keyed":{"words":["transifex","tx_token"],"value":"1/[a-f0-9]{40}"}},"keyed":{"value":["1\\\\/[0-9a-f]{40}",0,42,42,324,179,10],"within":48}}
{"rule":{"id":"travis-ci-token","name":"Travis CI API token","provider":"Travis CI","family":"ci","severity":"high","confidence":"medium","rotation":"travis-ci","docs":"https://docs.travis-ci.com/user/triggering-builds/","entropy":3.3,"keyed":{"words":["travis","travis_token","travis_api_token","travis_ci"],"value":"[A-Za-z0-9_-]{22}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{22}",0,22,22,7,7,7],"within":48}}
{"rule":{"id":"trello-token","name":"Trello API token","provider":"Trello","family":"saas","severity":"high","confidence":"high","rotation":"trello","pattern":"ATTA[A-Za-z0-9]{60,72}","docs":"https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/"},"literals":["ATTA"],"pattern":["ATTA[0-9A-Za-z]{60,72}",0,64,76,14,1,14]}
{"rule":{"id":"trigger-dev-secret-key","name":"Trigger.dev secret key","provider":"Trigger.dev","family":"cloud","severity":"high","confidence":"medium","rotation":"api-key","pattern":"tr_(?:dev|prod|stg|preview)_[A-Za-z0-9]{16,40}","docs":"https://trigger.dev/docs/apikeys","entropy":3},"literals":["tr_dev_","tr_prod_","tr_stg_","tr_preview_"],"pattern":["tr_(?:dev|prod|stg|preview)_[0-9A-Za-z]{16,40}",0,23,51,12,226,14]}
{"rule":{"id":"trigger-dev-personal-token","name":"Trigger.dev personal access token","provider":"Trigger.dev","family":"cloud","severity":"critical","confidence":"high","rotation":"api-key","pattern":"tr_pat_[a-z0-9]{32,48}","docs":"https://trigger.dev/docs/apikeys"},"literals":["tr_pat_"],"pattern":["tr_pat_[0-9a-z]{32,48}",0,39,55,36,226,23]}
{"rule":{"id":"truenas-api-key","name":"TrueNAS API key","provider":"TrueNAS","family":"infrastructure","severity":"critical","confidence":"high","rotation":"truenas","docs":"https://www.truenas.com/docs/","keyed":{"words":["truenas","truenas_api_key","auth.login_with_api_key","login_with_api_key","freenas"],"value":"[0-9]{1,4}-[A-Za-z0-9]{64}"}},"keyed":{"value":["[0-9]{1,4}\\\\-[0-9A-Za-z]{64}",0,66,69,18,42,14],"within":48}}
{"rule":{"id":"truenas-api-key-bearer","name":"TrueNAS API key in a bearer header","provider":"TrueNAS","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"truenas","pattern":"Bearer ([0-9]{1,3}-[A-Za-z0-9]{64})","docs":"https://www.truenas.com/docs/","secret":1},"literals":["Bearer"],"pattern":["Bearer ([0-9]{1,3}\\\\-[0-9A-Za-z]{64})",1,73,75,325,81,14]}
{"rule":{"id":"trufflehog-enterprise-key","name":"TruffleHog Enterprise key or secret","provider":"Truffle Security","family":"infrastructure","severity":"medium","confidence":"high","rotation":"truffle-security","pattern":"thog-(?:key-[a-f0-9]{16}|secret-[a-f0-9]{32})"},"literals":["thog-key-","thog-secret-"],"pattern":["thog\\\\-(?:key\\\\-[0-9a-f]{16}|secret\\\\-[0-9a-f]{32})",0,25,44,326,226,10]}
{"rule":{"id":"turso-token","name":"Turso database or platform token (EdDSA JWT)","provider":"Turso","family":"database","severity":"high","confidence":"high","rotation":"turso","docs":"https://docs.turso.tech/","keyed":{"words":["turso","turso_auth_token","libsql","turso_token","turso_database"],"value":"eyJhbGciOiJFZERTQSI[A-Za-z0-9_-]{4,60}\\\\.eyJ[A-Za-z0-9_-]{20,400}\\\\.[A-Za-z0-9_-]{86}"}},"keyed":{"value":["eyJhbGciOiJFZERTQSI[\\\\-0-9A-Z_a-z]{4,60}\\\\.eyJ[\\\\-0-9A-Z_a-z]{20,400}\\\\.[\\\\-0-9A-Z_a-z]{86}",0,134,570,5,6,7],"within":48}}
{"rule":{"id":"segment-public-api-token","name":"Twilio Segment public API token","provider":"Twilio Segment","family":"monitoring","severity":"critical","confidence":"high","rotation":"twilio-segment","pattern":"sgp_[A-Za-z0-9]{64}","docs":"https://segment.com/docs/api/public-api/"},"literals":["sgp_"],"pattern":["sgp_[0-9A-Za-z]{64}",0,68,68,12,9,14]}
{"rule":{"id":"segment-config-token","name":"Twilio Segment config API token (legacy)","provider":"Twilio Segment","family":"monitoring","severity":"critical","confidence":"medium","rotation":"twilio-segment","docs":"https://segment.com/docs/api/","keyed":{"words":["segment_token","segment_api","segment_secret","segment_config","segment_access","segment.io","segment.com"],"value":"[A-Za-z0-9_-]{43}\\\\.[A-Za-z0-9_-]{43}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{43}\\\\.[\\\\-0-9A-Z_a-z]{43}",0,87,87,5,7,7],"within":48}}
{"rule":{"id":"segment-write-key","name":"Twilio Segment source write key","provider":"Twilio Segment","family":"monitoring","severity":"low","confidence":"medium","rotation":"twilio-segment","docs":"https://segment.com/docs/connections/find-writekey/","keyed":{"words":["writekey","twilio_segment"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"sendgrid-api-key","name":"Twilio SendGrid API key","provider":"Twilio SendGrid","family":"email","severity":"high","confidence":"high","rotation":"twilio-sendgrid","pattern":"SG\\\\.[A-Za-z0-9_-]{22}\\\\.[A-Za-z0-9_-]{43}","docs":"https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"},"literals":["SG."],"pattern":["SG\\\\.[\\\\-0-9A-Z_a-z]{22}\\\\.[\\\\-0-9A-Z_a-z]{43}",0,69,69,5,28,7]}
{"rule":{"id":"twilio-auth-token","name":"Twilio account auth token","provider":"Twilio","family":"messaging","severity":"critical","confidence":"medium","rotation":"twilio","docs":"https://www.twilio.com/docs/iam/api/authtoken","keyed":{"words":["twilio"],"value":"[a-f0-9]{32}"},"pair":{"with":"twilio-account-sid","within":1024}},"keyed":{"value":["[0-9a-f]{32}",0,32,32,10,10,10],"within":48}}
{"rule":{"id":"twilio-account-sid","name":"Twilio account SID (companion)","provider":"Twilio","family":"messaging","severity":"low","confidence":"medium","rotation":"twilio","docs":"https://www.twilio.com/docs/iam/api-keys","safe":["729be839ca7b7f0c"],"publishable":true,"keyed":{"words":["twilio","account_sid","accountsid"],"value":"AC[a-f0-9]{32}"},"pair":{"with":"twilio-auth-token","within":1024}},"keyed":{"value":["AC[0-9a-f]{32}",0,34,34,327,1,10],"within":48}}
{"rule":{"id":"twilio-api-key-sid","name":"Twilio API key SID","provider":"Twilio","family":"messaging","severity":"medium","confidence":"medium","rotation":"twilio","docs":"https://www.twilio.com/docs/iam/api-keys","keyed":{"words":["twilio","apikeysid"],"value":"SK[a-f0-9]{32}"},"pair":{"with":"twilio-api-key-secret","within":1024}},"keyed":{"value":["SK[0-9a-f]{32}",0,34,34,328,28,10],"within":48}}
{"rule":{"id":"twilio-api-key-secret","name":"Twilio API key secret","provider":"Twilio","family":"messaging","severity":"high","confidence":"medium","rotation":"twilio","docs":"https://www.twilio.com/docs/iam/api-keys","keyed":{"words":["twilio_api_secret","twilio_api_key_secret","twilio_key_secret","twilio_secret"],"value":"[A-Za-z0-9]{32}"},"pair":{"with":"twilio-api-key-sid","within":1024}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"twitch-client-secret","name":"Twitch client secret, access or refresh token","provider":"Twitch","family":"social","severity":"medium","confidence":"medium","rotation":"twitch","docs":"https://dev.twitch.tv/docs/authentication/","keyed":{"words":["twitch"],"value":"[a-z0-9]{30}"}},"keyed":{"value":["[0-9a-z]{30}",0,30,30,23,23,23],"within":48}}
{"rule":{"id":"twitch-stream-key","name":"Twitch stream key","provider":"Twitch","family":"social","severity":"medium","confidence":"high","rotation":"twitch","pattern":"live_[0-9]{8,12}_[A-Za-z0-9]{30,36}","docs":"https://help.twitch.tv/s/article/twitch-stream-key-faq"},"literals":["live_"],"pattern":["live_[0-9]{8,12}_[0-9A-Za-z]{30,36}",0,44,54,12,207,14]}
{"rule":{"id":"typeform-pat","name":"Typeform personal access token","provider":"Typeform","family":"saas","severity":"medium","confidence":"high","rotation":"typeform","pattern":"tfp_[A-Za-z0-9_.=-]{40,59}","docs":"https://developer.typeform.com/get-started/personal-access-token/"},"literals":["tfp_"],"pattern":["tfp_[\\\\-\\\\.0-9=A-Z_a-z]{40,59}",0,44,63,79,226,79]}
{"rule":{"id":"typesense-api-key","name":"Typesense API key","provider":"Typesense","family":"database","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://typesense.org/docs/","entropy":3,"keyed":{"words":["typesense","typesense_api_key","x_typesense_api_key"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"unkey-root-key","name":"Unkey root key","provider":"Unkey","family":"identity","severity":"high","confidence":"high","rotation":"unkey","pattern":"unkey_[A-Za-z0-9]{20,32}","docs":"https://www.unkey.com/docs","entropy":3.3},"literals":["unkey_"],"pattern":["unkey_[0-9A-Za-z]{20,32}",0,26,38,12,73,14]}
{"rule":{"id":"unsplash-key","name":"Unsplash access or secret key","provider":"Unsplash","family":"social","severity":"low","confidence":"medium","rotation":"unsplash","docs":"https://unsplash.com/documentation","keyed":{"words":["unsplash"],"value":"[A-Za-z0-9_-]{43}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{43}",0,43,43,7,7,7],"within":48}}
{"rule":{"id":"upcloud-api-token","name":"UpCloud API token","provider":"UpCloud","family":"cloud","severity":"critical","confidence":"high","rotation":"upcloud","pattern":"ucat_[A-Za-z0-9]{24,32}","docs":"https://developers.upcloud.com/"},"literals":["ucat_"],"pattern":["ucat_[0-9A-Za-z]{24,32}",0,29,37,12,73,14]}
{"rule":{"id":"uploadcare-secret-key","name":"Uploadcare secret API key","provider":"Uploadcare","family":"cdn","severity":"high","confidence":"medium","rotation":"uploadcare","docs":"https://uploadcare.com/docs/security/","keyed":{"words":["uploadcare","uploadcare_secret_key"],"value":"[a-z0-9]{20}"}},"keyed":{"value":["[0-9a-z]{20}",0,20,20,23,23,23],"within":48}}
{"rule":{"id":"upstage-api-key","name":"Upstage API key","provider":"Upstage","family":"ai","severity":"low","confidence":"medium","rotation":"upstage","keyed":{"words":["upstage","upstage_api_key"],"value":"(?:up_)?[A-Za-z0-9]{37,50}"}},"keyed":{"value":["(?:up_)?[0-9A-Za-z]{37,50}",0,37,53,12,14,14],"within":48}}
{"rule":{"id":"upstash-token","name":"Upstash REST token or API key","provider":"Upstash","family":"database","severity":"high","confidence":"medium","rotation":"upstash","docs":"https://upstash.com/docs/","entropy":3.8,"keyed":{"words":["upstash","upstash_redis_rest_token","upstash_vector_rest_token","kv_rest_api_token","qstash_token"],"value":"(?:[A-Za-z0-9+/_-]{60,140}={0,2})"}},"keyed":{"value":["[\\\\+\\\\-\\\\/-9A-Z_a-z]{60,140}={0,2}",0,60,142,3,293,3],"within":48}}
{"rule":{"id":"uptimerobot-api-key","name":"UptimeRobot API key","provider":"UptimeRobot","family":"monitoring","severity":"low","confidence":"medium","rotation":"uptimerobot","docs":"https://uptimerobot.com/api/","keyed":{"words":["uptimerobot","uptime_robot"],"value":"[um][0-9]{5,9}-[a-f0-9]{24}|[um][0-9]{5,9}-[0-9]{8,10}-[a-f0-9]{24}"}},"keyed":{"value":["[mu][0-9]{5,9}\\\\-[0-9a-f]{24}|[mu][0-9]{5,9}\\\\-[0-9]{8,10}\\\\-[0-9a-f]{24}",0,31,46,329,330,10],"within":48}}
{"rule":{"id":"valtown-api-token","name":"Val Town API token","provider":"Val Town","family":"cloud","severity":"medium","confidence":"high","rotation":"val-town","pattern":"vtwn_[A-Za-z0-9_-]{20,80}","docs":"https://docs.val.town/"},"literals":["vtwn_"],"pattern":["vtwn_[\\\\-0-9A-Z_a-z]{20,80}",0,25,85,7,38,7]}
{"rule":{"id":"vapi-api-key","name":"Vapi API key","provider":"Vapi","family":"ai","severity":"medium","confidence":"medium","rotation":"api-key","docs":"https://docs.vapi.ai/","keyed":{"words":["vapi_api_key","vapi_key","vapi_private_key","vapi_token","vapi_ai"],"value":"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"vastai-api-key","name":"Vast.ai API key","provider":"Vast.ai","family":"ai","severity":"high","confidence":"medium","rotation":"vast-ai","docs":"https://docs.vast.ai/api-reference/accounts/show-user","keyed":{"words":["vast_api_key","vastai","vast.ai","vast_ai","vast_key","vast_token"],"value":"[a-z0-9]{64}"}},"keyed":{"value":["[0-9a-z]{64}",0,64,64,23,23,23],"within":48}}
{"rule":{"id":"vault-service-token","name":"HashiCorp Vault service token","provider":"HashiCorp Vault","family":"infrastructure","severity":"critical","confidence":"high","rotation":"hashicorp-vault","pattern":"hvs\\\\.[A-Za-z0-9_-]{24,300}","docs":"https://developer.hashicorp.com/vault/docs/concepts/tokens","entropy":3.2},"literals":["hvs."],"pattern":["hvs\\\\.[\\\\-0-9A-Z_a-z]{24,300}",0,28,304,5,119,7]}
{"rule":{"id":"vault-batch-token","name":"HashiCorp Vault Batch token (cannot be revoked singly)","provider":"HashiCorp Vault","family":"infrastructure","severity":"high","confidence":"high","rotation":"hashicorp-vault","pattern":"hvb\\\\.[A-Za-z0-9_-]{36,500}","docs":"https://developer.hashicorp.com/vault/docs/concepts/tokens","entropy":3.5},"literals":["hvb."],"pattern":["hvb\\\\.[\\\\-0-9A-Z_a-z]{36,500}",0,40,504,5,119,7]}
{"rule":{"id":"vault-recovery-token","name":"HashiCorp Vault recovery token","provider":"HashiCorp Vault","family":"infrastructure","severity":"critical","confidence":"high","rotation":"hashicorp-vault","pattern":"hvr\\\\.[A-Za-z0-9_-]{24,300}","docs":"https://developer.hashicorp.com/vault/docs/concepts/recovery-mode","entropy":3.2},"literals":["hvr."],"pattern":["hvr\\\\.[\\\\-0-9A-Z_a-z]{24,300}",0,28,304,5,119,7]}
{"rule":{"id":"vault-token-legacy","name":"HashiCorp Vault token from before 1.10","provider":"HashiCorp Vault","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"hashicorp-vault","docs":"https://developer.hashicorp.com/vault/docs/concepts/tokens","entropy":3.4,"keyed":{"words":["vault","vault_token","x_vault_token","vault_client_token"],"value":"[sbr]\\\\.[A-Za-z0-9_-]{18,130}"}},"keyed":{"value":["[brs]\\\\.[\\\\-0-9A-Z_a-z]{18,130}",0,20,132,5,331,7],"within":48}}
{"rule":{"id":"vault-approle-secret-id","name":"HashiCorp Vault AppRole secret_id","provider":"HashiCorp Vault","family":"infrastructure","severity":"high","confidence":"medium","rotation":"hashicorp-vault","docs":"https://developer.hashicorp.com/vault/docs/auth/approle","keyed":{"words":["approle","secret_id","vault_secret_id","approle_secret_id"],"value":"[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"}},"keyed":{"value":["[0-9A-Za-z]{8}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{4}\\\\-[0-9A-Za-z]{12}",0,36,36,18,14,14],"within":48}}
{"rule":{"id":"vault-unseal-key","name":"HashiCorp Vault unseal or recovery key share","provider":"HashiCorp Vault","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"hashicorp-vault","docs":"https://developer.hashicorp.com/vault/docs/commands/operator/rekey","keyed":{"words":["unseal","unseal_key","vault_unseal","recovery_key"],"value":"(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}|[a-f0-9]{66})"}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{43}=|[\\\\+\\\\/-9A-Za-z]{44}|[0-9a-f]{66}",0,44,66,21,24,21],"within":48}}
{"rule":{"id":"vercel-personal-access-token","name":"Vercel personal access token","provider":"Vercel","family":"cloud","severity":"critical","confidence":"high","rotation":"vercel","pattern":"vcp_[A-Za-z0-9_-]{56}","docs":"https://vercel.com/docs/rest-api#authentication"},"literals":["vcp_"],"pattern":["vcp_[\\\\-0-9A-Z_a-z]{56}",0,60,60,7,38,7]}
{"rule":{"id":"vercel-app-access-token","name":"Vercel App access token","provider":"Vercel","family":"cloud","severity":"high","confidence":"high","rotation":"vercel","pattern":"vca_[A-Za-z0-9_-]{56}","docs":"https://vercel.com/docs/rest-api#authentication"},"literals":["vca_"],"pattern":["vca_[\\\\-0-9A-Z_a-z]{56}",0,60,60,7,38,7]}
{"rule":{"id":"vercel-app-refresh-token","name":"Vercel App refresh token","provider":"Vercel","family":"cloud","severity":"high","confidence":"high","rotation":"vercel","pattern":"vcr_[A-Za-z0-9_-]{56}","docs":"https://vercel.com/docs/rest-api#authentication"},"literals":["vcr_"],"pattern":["vcr_[\\\\-0-9A-Z_a-z]{56}",0,60,60,7,38,7]}
{"rule":{"id":"vercel-integration-token","name":"Vercel integration token","provider":"Vercel","family":"cloud","severity":"high","confidence":"high","rotation":"vercel","pattern":"vci_[A-Za-z0-9_-]{56}","docs":"https://vercel.com/docs/rest-api#authentication"},"literals":["vci_"],"pattern":["vci_[\\\\-0-9A-Z_a-z]{56}",0,60,60,7,38,7]}
{"rule":{"id":"vercel-ai-gateway-key","name":"Vercel AI Gateway key","provider":"Vercel","family":"ai","severity":"medium","confidence":"high","rotation":"vercel","pattern":"vck_[A-Za-z0-9_-]{56}","docs":"https://vercel.com/docs/rest-api#authentication"},"literals":["vck_"],"pattern":["vck_[\\\\-0-9A-Z_a-z]{56}",0,60,60,7,38,7]}
{"rule":{"id":"vercel-api-token-legacy","name":"Vercel access token (unprefixed)","provider":"Vercel","family":"cloud","severity":"critical","confidence":"medium","rotation":"vercel","docs":"https://vercel.com/docs/rest-api#authentication","entropy":3.5,"keyed":{"words":["vercel","vercel_token","vercel_api_token","zeit","now_token"],"value":"[A-Za-z0-9]{24}"}},"keyed":{"value":["[0-9A-Za-z]{24}",0,24,24,14,14,14],"within":48}}
{"rule":{"id":"virustotal-api-key","name":"VirusTotal API key","provider":"VirusTotal","family":"infrastructure","severity":"low","confidence":"medium","rotation":"virustotal","docs":"https://docs.virustotal.com/","keyed":{"words":["virustotal","virus_total","vt_api_key","vt_apikey","x_apikey"],"value":"[a-f0-9]{64}"}},"keyed":{"value":["[0-9a-f]{64}",0,64,64,10,10,10],"within":48}}
{"rule":{"id":"voiceflow-api-key","name":"Voiceflow API key","provider":"Voiceflow","family":"ai","severity":"medium","confidence":"high","rotation":"voiceflow","pattern":"VF\\\\.(?:(?:DM|WS)\\\\.)?[a-f0-9]{24}\\\\.[A-Za-z0-9]{16}"},"literals":["VF."],"pattern":["VF\\\\.(?:(?:DM|WS)\\\\.)?[0-9a-f]{24}\\\\.[0-9A-Za-z]{16}",0,44,47,19,332,14]}
{"rule":{"id":"volcengine-access-key-id","name":"Volcano Engine access key ID","provider":"Volcano Engine","family":"cloud","severity":"high","confidence":"medium","rotation":"api-key","pattern":"AKLT[A-Za-z0-9_-]{38,60}","docs":"https://www.volcengine.com/docs/6291/65568","entropy":3.6},"literals":["AKLT"],"pattern":["AKLT[\\\\-0-9A-Z_a-z]{38,60}",0,42,64,7,1,7]}
{"rule":{"id":"volcengine-secret-key","name":"Volcano Engine secret key","provider":"Volcano Engine","family":"cloud","severity":"critical","confidence":"medium","rotation":"api-key","docs":"https://www.volcengine.com/docs/6291/65568","keyed":{"words":["volc_secretkey","volc_secret_key","volcengine_secret","volcengine_secret_key","volcengine"],"value":"[A-Za-z0-9+/]{58,60}={0,2}"},"pair":{"with":"volcengine-access-key-id","within":1024}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{58,60}={0,2}",0,58,62,21,24,21],"within":48}}
{"rule":{"id":"vonage-api-secret","name":"Vonage (Nexmo) API secret","provider":"Vonage (Nexmo)","family":"messaging","severity":"high","confidence":"medium","rotation":"vonage-nexmo","docs":"https://developer.vonage.com/en/account/secret-management","keyed":{"words":["nexmo","vonage"],"value":"[A-Za-z0-9]{16}"}},"keyed":{"value":["[0-9A-Za-z]{16}",0,16,16,14,14,14],"within":48}}
{"rule":{"id":"voyage-api-key","name":"Voyage AI API key","provider":"Voyage AI","family":"ai","severity":"medium","confidence":"medium","rotation":"voyage-ai","pattern":"pa-[A-Za-z0-9_-]{43}","entropy":4},"literals":["pa-"],"pattern":["pa\\\\-[\\\\-0-9A-Z_a-z]{43}",0,46,46,7,16,7]}
{"rule":{"id":"vultr-api-key","name":"Vultr API key","provider":"Vultr","family":"cloud","severity":"critical","confidence":"medium","rotation":"vultr","docs":"https://docs.vultr.com/how-to-manage-api-keys","keyed":{"words":["vultr","vultr_api_key"],"value":"[A-Z0-9]{36}"}},"keyed":{"value":["[0-9A-Z]{36}",0,36,36,2,2,2],"within":48}}
{"rule":{"id":"wakatime-key","name":"WakaTime API key","provider":"WakaTime","family":"saas","severity":"low","confidence":"high","rotation":"wakatime","pattern":"waka_[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}","docs":"https://wakatime.com/developers"},"literals":["waka_"],"pattern":["waka_[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,41,41,333,320,44]}
{"rule":{"id":"wasabi-secret-key","name":"Wasabi S3-compatible secret key","provider":"Wasabi","family":"cloud","severity":"high","confidence":"high","rotation":"wasabi","docs":"https://docs.wasabi.com/","keyed":{"words":["wasabi","wasabi_secret","wasabisys.com"],"value":"[A-Za-z0-9+/]{40}","within":96}},"keyed":{"value":["[\\\\+\\\\/-9A-Za-z]{40}",0,40,40,24,24,24],"within":96}}
{"rule":{"id":"weaviate-api-key","name":"Weaviate API key","provider":"Weaviate","family":"database","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://weaviate.io/developers/weaviate","entropy":3.5,"keyed":{"words":["weaviate","weaviate_api_key","wcd_api_key","wcs_api_key"],"value":"[A-Za-z0-9]{36,40}"}},"keyed":{"value":["[0-9A-Za-z]{36,40}",0,36,40,14,14,14],"within":48}}
{"rule":{"id":"webflow-token","name":"Webflow site or legacy API token","provider":"Webflow","family":"saas","severity":"medium","confidence":"medium","rotation":"webflow","docs":"https://developers.webflow.com/","keyed":{"words":["webflow"],"value":"[A-Za-z0-9]{64}"}},"keyed":{"value":["[0-9A-Za-z]{64}",0,64,64,14,14,14],"within":48}}
{"rule":{"id":"wandb-api-key","name":"Weights & Biases API key","provider":"Weights & Biases","family":"ai","severity":"high","confidence":"high","rotation":"weights-and-biases","pattern":"wandb_v1_[A-Za-z0-9_]{77}"},"literals":["wandb_v1_"],"pattern":["wandb_v1_[0-9A-Z_a-z]{77}",0,86,86,12,320,12]}
{"rule":{"id":"wandb-api-key-legacy","name":"Weights & Biases API key (hex form)","provider":"Weights & Biases","family":"ai","severity":"high","confidence":"medium","rotation":"weights-and-biases","keyed":{"words":["wandb","wandb_api_key","weightsandbiases","weights_and_biases","api.wandb.ai"],"value":"[a-z0-9]{40}"}},"keyed":{"value":["[0-9a-z]{40}",0,40,40,23,23,23],"within":48}}
{"rule":{"id":"wise-api-token","name":"Wise API token","provider":"Wise","family":"payments","severity":"critical","confidence":"medium","rotation":"wise","docs":"https://docs.wise.com/api-docs/","keyed":{"words":["transferwise"],"value":"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"}},"keyed":{"value":["[0-9A-Fa-f]{8}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{4}\\\\-[0-9A-Fa-f]{12}",0,36,36,43,44,44],"within":48}}
{"rule":{"id":"wiz-client-secret","name":"Wiz service account client secret","provider":"Wiz","family":"infrastructure","severity":"critical","confidence":"medium","rotation":"wiz","entropy":3.5,"keyed":{"words":["wiz_client_secret","wiz_secret","wiz_api_secret"],"value":"[A-Za-z0-9]{64}"}},"keyed":{"value":["[0-9A-Za-z]{64}",0,64,64,14,14,14],"within":48}}
{"rule":{"id":"workato-token","name":"Workato developer API token","provider":"Workato","family":"saas","severity":"critical","confidence":"high","rotation":"workato","pattern":"wrka[a-z]{0,2}-eyJ[A-Za-z0-9_-]{20,200}\\\\.[A-Za-z0-9_-]{20,600}\\\\.[A-Za-z0-9_-]{20,600}","docs":"https://docs.workato.com/workato-api.html","after":1500},"literals":["wrka"],"pattern":["wrka[a-z]{0,2}\\\\-eyJ[\\\\-0-9A-Z_a-z]{20,200}\\\\.[\\\\-0-9A-Z_a-z]{20,600}\\\\.[\\\\-0-9A-Z_a-z]{20,600}",0,70,1412,5,320,7]}
{"rule":{"id":"workos-api-key","name":"WorkOS API key","provider":"WorkOS","family":"identity","severity":"critical","confidence":"high","rotation":"workos","pattern":"sk_(?:live_|test_)?a2V5Xz[A-Za-z0-9+/]{40,90}={0,2}","docs":"https://workos.com/docs/"},"literals":["sk_live_a2V5Xz","sk_test_a2V5Xz","sk_a2V5Xz"],"pattern":["sk_(?:live_|test_)?a2V5Xz[\\\\+\\\\/-9A-Za-z]{40,90}={0,2}",0,49,106,183,9,21]}
{"rule":{"id":"workos-api-key-named","name":"WorkOS API key (by its variable)","provider":"WorkOS","family":"identity","severity":"critical","confidence":"high","rotation":"workos","docs":"https://workos.com/docs/","keyed":{"words":["workos_api_key","workos"],"value":"sk_[A-Za-z0-9+/]{60,90}={0,2}"}},"keyed":{"value":["sk_[\\\\+\\\\/-9A-Za-z]{60,90}={0,2}",0,63,95,183,9,21],"within":48}}
{"rule":{"id":"wpengine-api-key","name":"WP Engine API password","provider":"WP Engine","family":"cloud","severity":"high","confidence":"medium","rotation":"wp-engine","docs":"https://wpengineapi.com/","keyed":{"words":["wpengine","wpe_api","wpe_apikey","wpe_password"],"value":"[A-Za-z0-9]{24,64}"}},"keyed":{"value":["[0-9A-Za-z]{24,64}",0,24,64,14,14,14],"within":48}}
{"rule":{"id":"wundergraph-key","name":"WunderGraph Cosmo API key","provider":"WunderGraph","family":"infrastructure","severity":"medium","confidence":"high","rotation":"api-key","pattern":"cosmo_[a-f0-9]{32}"},"literals":["cosmo_"],"pattern":["cosmo_[0-9a-f]{32}",0,38,38,334,85,10]}
{"rule":{"id":"twitter-bearer-token","name":"X (Twitter) app-only bearer token","provider":"X (Twitter)","family":"social","severity":"high","confidence":"high","rotation":"x-twitter","pattern":"A{21,26}[A-Za-z0-9%]{20,120}","docs":"https://docs.x.com/resources/fundamentals/authentication/overview","before":6},"literals":["AAAAAAAAAAAAAAAAAAAAA"],"pattern":["A{21,26}[%0-9A-Za-z]{20,120}",0,41,146,335,1,335]}
{"rule":{"id":"twitter-api-secret","name":"X (Twitter) API key secret (consumer secret)","provider":"X (Twitter)","family":"social","severity":"critical","confidence":"medium","rotation":"x-twitter","docs":"https://docs.x.com/resources/fundamentals/authentication/overview","keyed":{"words":["twitter","consumer_secret"],"value":"[A-Za-z0-9]{50}"}},"keyed":{"value":["[0-9A-Za-z]{50}",0,50,50,14,14,14],"within":48}}
{"rule":{"id":"twitter-access-token","name":"X (Twitter) OAuth 1.0a access token","provider":"X (Twitter)","family":"social","severity":"high","confidence":"medium","rotation":"x-twitter","docs":"https://docs.x.com/resources/fundamentals/authentication/overview","keyed":{"words":["twitter","accesstoken"],"value":"[0-9]{15,25}-[A-Za-z0-9]{20,45}"},"pair":{"with":"twitter-access-secret","within":1024}},"keyed":{"value":["[0-9]{15,25}\\\\-[0-9A-Za-z]{20,45}",0,36,71,18,42,14],"within":48}}
{"rule":{"id":"twitter-access-secret","name":"X (Twitter) OAuth 1.0a access token secret","provider":"X (Twitter)","family":"social","severity":"high","confidence":"medium","rotation":"x-twitter","docs":"https://docs.x.com/resources/fundamentals/authentication/overview","keyed":{"words":["twitter"],"value":"[A-Za-z0-9]{45}"},"pair":{"with":"twitter-access-token","within":1024}},"keyed":{"value":["[0-9A-Za-z]{45}",0,45,45,14,14,14],"within":48}}
{"rule":{"id":"xai-api-key","name":"xAI API key","provider":"xAI","family":"ai","severity":"high","confidence":"high","rotation":"xai","pattern":"xai-[A-Za-z0-9_-]{70,120}"},"literals":["xai-"],"pattern":["xai\\\\-[\\\\-0-9A-Z_a-z]{70,120}",0,74,124,7,59,7]}
{"rule":{"id":"xata-api-key","name":"Xata API key","provider":"Xata","family":"database","severity":"critical","confidence":"high","rotation":"api-key","pattern":"xau_[A-Za-z0-9]{32,64}","docs":"https://xata.io/docs"},"literals":["xau_"],"pattern":["xau_[0-9A-Za-z]{32,64}",0,36,68,12,59,14]}
{"rule":{"id":"yandex-api-key","name":"Yandex Cloud service account API key","provider":"Yandex Cloud","family":"cloud","severity":"high","confidence":"high","rotation":"yandex-cloud","pattern":"AQVN[A-Za-z0-9_-]{35,38}","docs":"https://yandex.cloud/docs/iam/"},"literals":["AQVN"],"pattern":["AQVN[\\\\-0-9A-Z_a-z]{35,38}",0,39,42,7,1,7]}
{"rule":{"id":"yandex-iam-token","name":"Yandex Cloud IAM token","provider":"Yandex Cloud","family":"cloud","severity":"high","confidence":"high","rotation":"yandex-cloud","pattern":"t1\\\\.9eu[A-Za-z0-9_-]{20,400}\\\\.[A-Za-z0-9_-]{86}={0,2}","docs":"https://yandex.cloud/docs/iam/","after":520},"literals":["t1.9eu"],"pattern":["t1\\\\.9eu[\\\\-0-9A-Z_a-z]{20,400}\\\\.[\\\\-0-9A-Z_a-z]{86}={0,2}",0,113,495,79,226,45]}
{"rule":{"id":"yandex-iam-token-named","name":"Yandex Cloud IAM token (by its variable)","provider":"Yandex Cloud","family":"cloud","severity":"high","confidence":"medium","rotation":"yandex-cloud","docs":"https://yandex.cloud/docs/iam/","keyed":{"words":["yandex","yc_token","yc_iam_token","iam_token","yandexcloud"],"value":"t1\\\\.[A-Za-z0-9_-]{3,400}={0,2}\\\\.[A-Za-z0-9_-]{86}={0,2}"}},"keyed":{"value":["t1\\\\.[\\\\-0-9A-Z_a-z]{3,400}={0,2}\\\\.[\\\\-0-9A-Z_a-z]{86}={0,2}",0,93,494,79,226,45],"within":48}}
{"rule":{"id":"yandex-static-access-key","name":"Yandex Cloud AWS-compatible static access key","provider":"Yandex Cloud","family":"cloud","severity":"high","confidence":"high","rotation":"yandex-cloud","docs":"https://yandex.cloud/docs/iam/","keyed":{"words":["yandex","yandexcloud","yc_secret","yc_secret_key"],"value":"YC[A-Za-z0-9_-]{38}"}},"keyed":{"value":["YC[\\\\-0-9A-Z_a-z]{38}",0,40,40,7,336,7],"within":48}}
{"rule":{"id":"yandex-linguistic-api-key","name":"Yandex Translate, Dictionary or Predictor API key","provider":"Yandex Cloud","family":"cloud","severity":"medium","confidence":"high","rotation":"yandex-cloud","pattern":"(?:trnsl|dict|pdct)\\\\.1\\\\.1\\\\.[0-9]{8}T[0-9]{6}Z\\\\.[a-f0-9]{16}\\\\.[a-f0-9]{40}","docs":"https://yandex.cloud/docs/iam/"},"literals":["trnsl.1.1.","dict.1.1.","pdct.1.1."],"pattern":["(?:trnsl|dict|pdct)\\\\.1\\\\.1\\\\.[0-9]{8}T[0-9]{6}Z\\\\.[0-9a-f]{16}\\\\.[0-9a-f]{40}",0,83,84,337,338,10]}
{"rule":{"id":"yelp-api-key","name":"Yelp API key","provider":"Yelp","family":"maps","severity":"low","confidence":"medium","rotation":"yelp","docs":"https://docs.developer.yelp.com/docs/places-authentication","keyed":{"words":["yelp"],"value":"[A-Za-z0-9_-]{128}"}},"keyed":{"value":["[\\\\-0-9A-Z_a-z]{128}",0,128,128,7,7,7],"within":48}}
{"rule":{"id":"zapier-webhook","name":"Zapier catch hook URL","provider":"Zapier","family":"messaging","severity":"medium","confidence":"high","rotation":"zapier","pattern":"hooks\\\\.zapier\\\\.com/hooks/catch/[0-9]{5,10}/[A-Za-z0-9]{5,10}","docs":"https://help.zapier.com/hc/en-us/articles/8496288690317"},"literals":["hooks.zapier.com/hooks/catch/"],"pattern":["hooks\\\\.zapier\\\\.com\\\\/hooks\\\\/catch\\\\/[0-9]{5,10}\\\\/[0-9A-Za-z]{5,10}",0,40,50,162,119,14]}
{"rule":{"id":"zendesk-api-token","name":"Zendesk API token","provider":"Zendesk","family":"saas","severity":"high","confidence":"medium","rotation":"zendesk","docs":"https://developer.zendesk.com/api-reference/introduction/security-and-auth/","keyed":{"words":["zendesk"],"value":"[A-Za-z0-9]{40}"}},"keyed":{"value":["[0-9A-Za-z]{40}",0,40,40,14,14,14],"within":48}}
{"rule":{"id":"zerotier-central-token","name":"ZeroTier Central API token","provider":"ZeroTier","family":"infrastructure","severity":"high","confidence":"medium","rotation":"zerotier","docs":"https://docs.zerotier.com/api/central","keyed":{"words":["zerotier","zerotier_token","ztcentral"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"zhipu-api-key","name":"Zhipu AI API key","provider":"Zhipu AI","family":"ai","severity":"medium","confidence":"medium","rotation":"zhipu-ai-z-ai","keyed":{"words":["zhipu","zhipuai","bigmodel","zai_api_key","z_ai","zai_key","zai_token","glm_api_key","glm_key","chatglm"],"value":"[a-f0-9]{32}\\\\.[A-Za-z0-9]{16}"}},"keyed":{"value":["[0-9a-f]{32}\\\\.[0-9A-Za-z]{16}",0,49,49,19,10,14],"within":48}}
{"rule":{"id":"zilliz-api-key","name":"Zilliz Cloud API key","provider":"Zilliz","family":"database","severity":"high","confidence":"medium","rotation":"api-key","docs":"https://docs.zilliz.com/","keyed":{"words":["zilliz","zilliz_api_key","zilliz_cloud_api_key"],"value":"(?:[a-f0-9]{96}|[a-f0-9]{72})"}},"keyed":{"value":["[0-9a-f]{96}|[0-9a-f]{72}",0,72,96,10,10,10],"within":48}}
{"rule":{"id":"zoho-token","name":"Zoho OAuth access, refresh or grant token","provider":"Zoho","family":"saas","severity":"high","confidence":"high","rotation":"zoho","pattern":"1000\\\\.[a-f0-9]{32}\\\\.[a-f0-9]{32}","docs":"https://www.zoho.com/crm/developer/docs/api/v8/access-refresh.html"},"literals":["1000."],"pattern":["1000\\\\.[0-9a-f]{32}\\\\.[0-9a-f]{32}",0,70,70,96,179,10]}
{"rule":{"id":"zulip-api-key","name":"Zulip API key","provider":"Zulip","family":"messaging","severity":"medium","confidence":"medium","rotation":"zulip","docs":"https://zulip.com/api/api-keys","keyed":{"words":["zulip"],"value":"[A-Za-z0-9]{32}"}},"keyed":{"value":["[0-9A-Za-z]{32}",0,32,32,14,14,14],"within":48}}
{"rule":{"id":"zuplo-api-key","name":"Zuplo Consumer API key","provider":"Zuplo","family":"cloud","severity":"medium","confidence":"high","rotation":"zuplo","pattern":"zpka_[a-z0-9]{32}_[a-f0-9]{8}","checksum":"zuplo-crc32","docs":"https://zuplo.com/docs/articles/api-key-management"},"literals":["zpka_"],"pattern":["zpka_[0-9a-z]{32}_[0-9a-f]{8}",0,46,46,36,339,10]}`,sets:["0000000003ff200007fffffe0000000000000000000000000000000000000000","0000000000000000000000020000000000000000000000000000000000000000","0000000003ff000007fffffe0000000000000000000000000000000000000000","0000000023ffa80087fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000800000000000000000000000000000000000","0000000003ff600087fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000002000000000000000000000000000000000","0000000003ff200087fffffe07fffffe00000000000000000000000000000000","0000000003ff2000000000000038007e00000000000000000000000000000000","0000000000000000000000000008000000000000000000000000000000000000","0000000003ff0000000000000000007e00000000000000000000000000000000","0000000027ffe80087fffffe07fffffe00000000000000000000000000000000","0000000003ff000087fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000000200000000000000000000000000000000","0000000003ff000007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000004000000000000000000000000000000000","0000000000000000000000000001000000000000000000000000000000000000","00000000fbffef626ffffffe7ffffffe00000000000000000000000000000000","0000000003ff200007fffffe07fffffe00000000000000000000000000000000","0000000003ff400007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000080000000000000000000000000000000000","0000000023ff880007fffffe07fffffe00000000000000000000000000000000","0000000003ff20000000000007fffffe00000000000000000000000000000000","0000000003ff00000000000007fffffe00000000000000000000000000000000","0000000003ff880007fffffe07fffffe00000000000000000000000000000000","0000000020000000000000000000000000000000000000000000000000000000","0000000000000000000010000000000000000000000000000000000000000000","000036002fff10c587fffffe17fffffe00000000000000000000000000000000","0000000000000000000800000000000000000000000000000000000000000000","0000000000000000000000080000000000000000000000000000000000000000","0000000003ff2000000000000008087e00000000000000000000000000000000","0000000003ff6000000000000488607e00000000000000000000000000000000","0000000003ff6000000000000448e07e00000000000000000000000000000000","0000000003ff200087fffffe17fffffe00000000000000000000000000000000","ffffffffffffffefffffffffd7ffffffffffffffffffffffffffffffffffffff","ffffc9ffffffff6affffffffd7ffffffffffffffffffffffffffffffffffffff","0000000003ff00008000000007fffffe00000000000000000000000000000000","0000000003ff40000000000007fffffe00000000000000000000000000000000","0000000000000000000000000040000000000000000000000000000000000000","0000000003ff201087fffffe07fffffe00000000000000000000000000000000","0000000000000010000000000000000000000000000000000000000000000000","0000000007ff8000000000000000007e00000000000000000000000000000000","0000000003ff0000000000000000000000000000000000000000000000000000","0000000003ff20000000007e0000007e00000000000000000000000000000000","0000000003ff00000000007e0000007e00000000000000000000000000000000","0000000023ff200087fffffe07fffffe00000000000000000000000000000000","0000000003ff00000000007e0000000000000000000000000000000000000000","00000000000000000000e0000000000000000000000000000000000000000000","0000000023ffe80087fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000008002200000000000000000000000000000000","ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","0000000023ff882007fffffe07fffffe00000000000000000000000000000000","0000000000000000000002400000000000000000000000000000000000000000","0000000000000000000000000000001000000000000000000000000000000000","0000000023ffa80007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000000400000000000000000000000000000000","0000000023ff200007fffffe0414723200000000000000000000000000000000","0000000000000000010000000000000000000000000000000000000000000000","0000000003ff20000000007e0111007e00000000000000000000000000000000","0000000000000000000000000100000000000000000000000000000000000000","000000002bffe80007fffffe07fffffe00000000000000000000000000000000","0000000023ff00000000400207fffffe00000000000000000000000000000000","0000000023ff884007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000008000000000000000000000000000000000","ffffc9ffffffff7affffffffffffffffffffffffffffffffffffffffffffffff","0000000003ff600007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000200000000000000000000000000000000000000000","0000000027fff80007fffffe07fffffe00000000000000000000000000000000","00000000a3ffe86087fffffe07fffffe00000000000000000000000000000000","0000000023ffa82087fffffe07fffffe00000000000000000000000000000000","0000000023ffa00087fffffe07fffffe00000000000000000000000000000000","0000000003ffa00087fffffe07fffffe00000000000000000000000000000000","0000000023ff000407fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000020000000000000000000000000000000000000","0000000000000004000000000000000000000000000000000000000000000000","ffffc9ffafffff7affffffffffffffffffffffffffffffffffffffffffffffff","0000000023ffa82007fffffe07fffffe00000000000000000000000000000000","0000000000000000000008000000000000000000000000000000000000000000","0000000003ff0000800000000005207e00000000000000000000000000000000","0000000023ff600087fffffe07fffffe00000000000000000000000000000000","0000000003ffa80007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000040000000000000000000000000000000000000000","0000000027ffe80007fffffe07fffffe00000000000000000000000000000000","0000000000010000000000000000000000000000000000000000000000000000","0000000003ff2000000000000000007e00000000000000000000000000000000","0000000000000000000000000000000800000000000000000000000000000000","0000000000000000000100000000000000000000000000000000000000000000","0000000000000084000000000000000000000000000000000000000000000000","0000000003ff20008000007e0018087e00000000000000000000000000000000","0000000003ff0000800000000011017e00000000000000000000000000000000","0000000007ff702087fffffe07fffffe00000000000000000000000000000000","0000000000100000000000000000000000000000000000000000000000000000","0000000003ff000087fffffe0001080000000000000000000000000000000000","0000000003ff0000800c940a07fffffe00000000000000000000000000000000","0000000003ff6000000000000040007e00000000000000000000000000000000","0000000007ffa00087ffffff07fffffe00000000000000000000000000000000","0000000003ff4000000000000000007e00000000000000000000000000000000","0000000003ff2000000000000004007e00000000000000000000000000000000","0000000000fc00008000000007fffffe00000000000000000000000000000000","0000000000fc00000000000007fffffe00000000000000000000000000000000","0000000007ff700087fffffe07fffffe00000000000000000000000000000000","0000000003ff0000800000000200087e00000000000000000000000000000000","0000000003ff2000000000000001027e00000000000000000000000000000000","0000000003ff0000000000000008807e00000000000000000000000000000000","0000000003ff0000000000000021007e00000000000000000000000000000000","0000000007ff000007fffffe07fffffe00000000000000000000000000000000","0000000003ff0000800000000041807e00000000000000000000000000000000","0000000003ff0000800000000040807e00000000000000000000000000000000","0000000003ff0000800000000044807e00000000000000000000000000000000","0000000000000000000000100000000000000000000000000000000000000000","00000000a3ffc00080000000001dfafe00000000000000000000000000000000","0000000003ffe00087fffffe07fffffe00000000000000000000000000000000","0000000003ff20000098680007fffffe00000000000000000000000000000000","0000360027ffe80587fffffe07fffffe00000000000000000000000000000000","0000000003ff0000800000000000007e00000000000000000000000000000000","0000000003ff2000010d00140000007e00000000000000000000000000000000","0000000000000000000900000000000000000000000000000000000000000000","0000000023ff880107fffffe07fffffe00000000000000000000000000000000","ffffc9ffafffff6affffffffd7ffffffffffffffffffffffffffffffffffffff","0000000000000000000000000000010000000000000000000000000000000000","0000000000090000000000000000000000000000000000000000000000000000","0000000003ff0000800000000008087e00000000000000000000000000000000","0000000003ff280007fffffe07fffffe00000000000000000000000000000000","0000000007ff00000000000007fffffe00000000000000000000000000000000","0000000003ff0000010080200000007e00000000000000000000000000000000","0000000007ff20000000007e0000007e00000000000000000000000000000000","0000000003ff20000188186807fffffe00000000000000000000000000000000","0000000000000000000000400000000000000000000000000000000000000000","0000000003ff20008198186807fffffe00000000000000000000000000000000","0000000003ff00000100000007fffffe00000000000000000000000000000000","0000000003ff200081b9186407fffffe00000000000000000000000000000000","0000000023ffb80087fffffe07fffffe00000000000000000000000000000000","0000000000000000000400000000000000000000000000000000000000000000","0000360003ff20010049c2b402114a7e00000000000000000000000000000000","0000000000002000000000000000000000000000000000000000000000000000","0000000003fe000007ff7dfe07ffeffe00000000000000000000000000000000","0000000000000000000000000710000000000000000000000000000000000000","0000000000200000000018000000000000000000000000000000000000000000","0000000003ff00000000007e0100007e00000000000000000000000000000000","0000000000fc000007fffffe0000000000000000000000000000000000000000","0000000003ff00000000000007ff7dfa00000000000000000000000000000000","0000000000000000000000000000400000000000000000000000000000000000","0000000003fd00000000000007ff7dfa00000000000000000000000000000000","0000000003ff00000000000007ff7ffa00000000000000000000000000000000","0000000000000000000000000009002000000000000000000000000000000000","0000000000000000001000000000000000000000000000000000000000000000","0000000003ff00010000007e028d887e00000000000000000000000000000000","0000000000000000000000000001080000000000000000000000000000000000","ffffc9ffafffffebffffffffd7ffffffffffffffffffffffffffffffffffffff","000000000000000000000000000c000000000000000000000000000000000000","ffffc9ffafffffeaffffffffd7ffffffffffffffffffffffffffffffffffffff","0000360023ff00050000087e0255d27e00000000000000000000000000000000","0000000000000000000000000040001000000000000000000000000000000000","0000000023ff2f7ac000000107fffffe00000000000000000000000000000000","0000000027ff880007fffffe07fffffe00000000000000000000000000000000","ffffc9ffafffff7afffffffffffffffeffffffffffffffffffffffffffffffff","0000000023ffc80007fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000402000000000000000000000000000000000","0000000027ffc81007fffffe2ffffffe00000000000000000000000000000000","0000000004000000000000000000000000000000000000000000000000000000","0000000023ffc00007fffffe07fffffe00000000000000000000000000000000","0000000003ffc01007fffffe07fffffe00000000000000000000000000000000","0000000003ffc00007fffffe07fffffe00000000000000000000000000000000","0000000023ff981007fffffe07fffffe00000000000000000000000000000000","0000000003ff200007ff7dfa0000000000000000000000000000000000000000","0000000003fd000007ff7dfa0000000000000000000000000000000000000000","0000020027ffa88587fffffe07fffffe00000000000000000000000000000000","0000000000000000000100000001000000000000000000000000000000000000","000000002fffff7287ffffff47fffffe00000000000000000000000000000000","0000000000000000000000000000208000000000000000000000000000000000","0000000023ff00008000000007fffffe00000000000000000000000000000000","0000000000000000800000000000000000000000000000000000000000000000","0000000000000000000000800000000000000000000000000000000000000000","0000000000000000000000000008100000000000000000000000000000000000","0000000007ff200087fffffe07fffffe00000000000000000000000000000000","00000000a3ffe06087fffffe07fffffe00000000000000000000000000000000","0000000003ff202087fffffe07fffffe00000000000000000000000000000000","0000000000400000000000000000000000000000000000000000000000000000","0000000000000000000000000200000000000000000000000000000000000000","0000000000020000000000000000000000000000000000000000000000000000","0000000003ff60000000000007fffffe00000000000000000000000000000000","0000000000000000000000000000200000000000000000000000000000000000","0000000024fc60858000000007fffffe00000000000000000000000000000000","0000000023ff880087fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000009000000000000000000000000000000000000","0000000003ff00008008007e0100007e00000000000000000000000000000000","0000000000010000000000200000000000000000000000000000000000000000","0000000000000000000001000000000000000000000000000000000000000000","ffffc9ffffffff7afffffffeffffffffffffffffffffffffffffffffffffffff","0000000000000008000000000000000000000000000000000000000000000000","ffffc9fffbffff7afffffffeffffffffffffffffffffffffffffffffffffffff","0000000003ff20000000007e0031407e00000000000000000000000000000000","000000000000000087fffffe07fffffe00000000000000000000000000000000","000000000000000007fffffe07fffffe00000000000000000000000000000000","0000000003ff0000800000000008197e00000000000000000000000000000000","0000360007ff0005800000000a08ab7e00000000000000000000000000000000","0000000000000000000000000001000800000000000000000000000000000000","0000000000000000000000000000020000000000000000000000000000000000","0000000000000000000000000000040000000000000000000000000000000000","ffffc9ffa7ffff2affffffffd7ffffffffffffffffffffffffffffffffffffff","0000000023ff880007fffffe2ffffffe00000000000000000000000000000000","0000000000000000000000000800000000000000000000000000000000000000","0000000000000000000000002000000000000000000000000000000000000000","0000000010000000000000000000000000000000000000000000000000000000","0000000007ff600087fffffe07fffffe00000000000000000000000000000000","0000360027ffa80507fffffe07fffffe00000000000000000000000000000000","0000000003ff0000800000000059107e00000000000000000000000000000000","0000000000000000000000000000100000000000000000000000000000000000","0000000003ff0000800000000048187e00000000000000000000000000000000","0000000003ff0000800000000008107e00000000000000000000000000000000","0000000003ff20000000007e0008187e00000000000000000000000000000000","0000000003ff20000000007e0001187e00000000000000000000000000000000","0000000000000000000000000030000200000000000000000000000000000000","0000000003ff400087fffffe07fffffe00000000000000000000000000000000","0000000003ff20000000007e0001027e00000000000000000000000000000000","0000000003ff20000000007e0008a87e00000000000000000000000000000000","0000000000000000000000000008200000000000000000000000000000000000","ffffffffe7fffdefffffffffd7ffffffffffffffffffffffffffffffffffffff","0000000000000000000010040000100400000000000000000000000000000000","ffffc9ffa7ffed6affffffffd7ffffffffffffffffffffffffffffffffffffff","0000000003ff0000800000000079127e00000000000000000000000000000000","0000000000000000000000000010100000000000000000000000000000000000","0000000003ff00008000007e00581a2000000000000000000000000000000000","0000000003ff2000000000000028007e00000000000000000000000000000000","0000000003ff2000000000000200087e00000000000000000000000000000000","0000000003ff2000000000000221087e00000000000000000000000000000000","0000000000000000000000000010000000000000000000000000000000000000","0000000003fe00000000000007fffffe00000000000000000000000000000000","0000000007ffe00007fffffe07fffffe00000000000000000000000000000000","0000000003ff202087fffffe17fffffe00000000000000000000000000000000","0000000000000000000002000000000000000000000000000000000000000000","0000000003ff20008000007e0000207e00000000000000000000000000000000","00000000a7ffe06087fffffe07fffffe00000000000000000000000000000000","0000000003ff600087fffffe47fffffe00000000000000000000000000000000","00000000a7ffec0087ffffff47fffffe00000000000000000000000000000000","0000000000030000000000000000000000000000000000000000000000000000","0000000003ffe00087ffffff07fffffe00000000000000000000000000000000","0000000000000000000000000080800000000000000000000000000000000000","0000000000000000000820000000000000000000000000000000000000000000","0000000003ff0000800000000008227e00000000000000000000000000000000","0000360003ff600187fffffe07fffffe00000000000000000000000000000000","0000000000000000000000000000400400000000000000000000000000000000","0000000000000000000040000000000000000000000000000000000000000000","0000000003ff20000004407e0000007e00000000000000000000000000000000","0000000003ff2000000c44040000007e00000000000000000000000000000000","0000000003ff0000000450420120007e00000000000000000000000000000000","0000000003ff2000000460020120007e00000000000000000000000000000000","0000000000000000000000020000002000000000000000000000000000000000","0000000003ff20000000007e0101027e00000000000000000000000000000000","0000000000000000000000000000000a00000000000000000000000000000000","0000360027ff880587fffffe07fffffe00000000000000000000000000000000","0000360004000001000000000000000000000000000000000000000000000000","0000360023ffe80587fffffe47fffffe00000000000000000000000000000000","0000000023ffe80087fffffe47fffffe00000000000000000000000000000000","ffffffffafffffcfffffffffd7ffffffffffffffffffffffffffffffffffffff","0000000000000000000100080000000000000000000000000000000000000000","0000000020000000002000000000000000000000000000000000000000000000","ffffffffafffff7bffffffffffffffffffffffffffffffffffffffffffffffff","0000000000000000000841100008411000000000000000000000000000000000","ffffc9ffa7ffff6affffffffd7ffffffffffffffffffffffffffffffffffffff","0000000003ff200000000000004c887e00000000000000000000000000000000","0000000003ff200087fffffe47fffffe00000000000000000000000000000000","0000000007ff200007fffffe07fffffe00000000000000000000000000000000","00000000ffffff7aefffffff7ffffffe00000000000000000000000000000000","ffffc9ffafffff7affffffffd7ffffffffffffffffffffffffffffffffffffff","0000000007ffe00087fffffe07fffffe00000000000000000000000000000000","ffffffffafffffffffffffffd7ffffffffffffffffffffffffffffffffffffff","0000000003ff280087fffffe07fffffe00000000000000000000000000000000","0000000003ff00108000000007fffffe00000000000000000000000000000000","0000000003ff20000000007e017df27e00000000000000000000000000000000","0000000000000000000000000015000800000000000000000000000000000000","fffffbffafffff7bffffffffffffffffffffffffffffffffffffffffffffffff","ffffc9fffffffffeffffffffffffffffffffffffffffffffffffffffffffffff","0000000003ff640087fffffe07fffffe00000000000000000000000000000000","ffffc9fffbfffffeffffffffffffffffffffffffffffffffffffffffffffffff","0000000003ff2000000128020000007e00000000000000000000000000000000","00000000a7ffe80087fffffe07fffffe00000000000000000000000000000000","0000000027ff600387ffffff07fffffe00000000000000000000000000000000","0000000003ff00008000000002010a7e00000000000000000000000000000000","0000000000000000000000000004000000000000000000000000000000000000","0000000007ff20000000000007fffffe00000000000000000000000000000000","0000000007ff60000000000007fffffe00000000000000000000000000000000","0000000000000000000000000044000000000000000000000000000000000000","0000000003ff2000000502fe0000007e00000000000000000000000000000000","0000000003ff0000800000000214907e00000000000000000000000000000000","0000000003ff000080000000022c20fe00000000000000000000000000000000","0000000003ff00008000007e0200087e00000000000000000000000000000000","0000000003ff400287fffffe07fffffe00000000000000000000000000000000","0000000023ff400087fffffe07fffffe00000000000000000000000000000000","0000000000200000000000000000000000000000000000000000000000000000","0000000000080000000000000000000000000000000000000000000000000000","0000000003ff0000800000000040127e00000000000000000000000000000000","0000000003ff0000800000000070137e00000000000000000000000000000000","0000000003ffa80087fffffe07fffffe00000000000000000000000000000000","0000000003ff000080000000023c407e00000000000000000000000000000000","0000000003ff000080000000021c427e00000000000000000000000000000000","0000000003ff000080000000021c407e00000000000000000000000000000000","0000000007ffc00000000001023dc3fe00000000000000000000000000000000","0000000003ff0000800000000059937e00000000000000000000000000000000","0000000003ff0000800000000019017e00000000000000000000000000000000","0000000003ff0000800000000009017e00000000000000000000000000000000","0000000003ff0000800000000019097e00000000000000000000000000000000","0000000007ff0000000000000000007e00000000000000000000000000000000","0000000007ffc00000000001021de3fe00000000000000000000000000000000","00000000000020000000000007fffffe00000000000000000000000000000000","00000000000000000000000007fffffe00000000000000000000000000000000","0000000003ff2000000000000100807e00000000000000000000000000000000","0000000003ffc80087fffffe07fffffe00000000000000000000000000000000","0000000003ffc80007fffffe07fffffe00000000000000000000000000000000","0000000000000000000800000008000000000000000000000000000000000000","0000000003ff000080000000002b007e00000000000000000000000000000000","0000000003ff00008000007e000990fe00000000000000000000000000000000","0000000003ff0000800000000008187e00000000000000000000000000000000","0000000000000000000002100000021000000000000000000000000000000000","ffffffffafffffefffffffffd7ffffffffffffffffffffffffffffffffffffff","00000000000000000080020a0080020a00000000000000000000000000000000","0000000000000080000000000000000000000000000000000000000000000000","ffffffffa7ffff3fffffffffd7ffffffffffffffffffffffffffffffffffffff","00000000000000000000000a0000000a00000000000000000000000000000000","ffffc9ffa7ffff2affffffffd7fffffeffffffffffffffffffffffffffffffff","0000000000000000000000000080000000000000000000000000000000000000","00000000a3ffe00000000000038bebfe00000000000000000000000000000000","0000000000000000000000000002000000000000000000000000000000000000","ffffffffffffffefffffffffffffffffffffffffffffffffffffffffffffffff","0000000003ff8000000000000000007e00000000000000000000000000000000","0000000003ff200107fffffe07fffffe00000000000000000000000000000000","0000000003ff200000000000021c89fe00000000000000000000000000000000","0000000003ff00000000000a0000007e00000000000000000000000000000000","0000000003ff0000000808000000007e00000000000000000000000000000000","0000000003ff2000000000000020207e00000000000000000000000000000000","0000000000000000000000000020200000000000000000000000000000000000","000000000000000000000000000c000400000000000000000000000000000000","0000000000000000004000000000000000000000000000000000000000000000","0000000003ff20008000007e0080087e00000000000000000000000000000000","0000000003ff0000800000000008a07e00000000000000000000000000000000","0000000003ff002007fffffe07fffffe00000000000000000000000000000000","0000000000000000020000000000000000000000000000000000000000000000","0000000003ff400004100000001d527e00000000000000000000000000000000","0000000000000000000000000011001000000000000000000000000000000000","0000000000000000000000000400000000000000000000000000000000000000"]};0&&(module.exports={TABLE});
